package org.duban.command.dutyscheme;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.DutySchemeId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeDuty;

/** What can be asked of the register of schemes of recurring duties. */
public sealed interface DutySchemeCommand extends Command {

    /** The scheme it is about. */
    DutySchemeId dutySchemeId();

    @Override
    default StreamId stream() {
        return dutySchemeId().stream();
    }

    /**
     * Records that a scheme was adopted.
     *
     * @param duties each once
     * @param sharedActivity whether one activity may fulfil two duties
     * @param effectiveFrom the first day on which it binds
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record AdoptScheme(
            @GeneratedId DutySchemeId dutySchemeId,
            String title,
            String documentNo,
            @AtLeastOne List<SchemeDuty> duties,
            boolean sharedActivity,
            LocalDate effectiveFrom,
            LocalDate occurredOn)
            implements DutySchemeCommand {}

    /** Records that a scheme binds nobody any more. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record RepealScheme(
            DutySchemeId dutySchemeId, @SeveralLines String reason, LocalDate occurredOn)
            implements DutySchemeCommand {}
}
