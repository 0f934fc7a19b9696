package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;

/** How a case is brought to its end. */
public sealed interface ClosingCommand extends HandlingCommand {

    /**
     * Records that the opinion letter and the handling report were sent to deputies and made public.
     *
     * @param channel where: a bulletin, a web site
     * @param reference the issue or address
     */
    @Authorized(by = Role.CLERK, basis = "S24 §17 ¶3; S24 §37 ¶3")
    record PublishReport(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements ClosingCommand {}

    /** Closes the case. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record CloseCase(CaseId caseId, @SeveralLines String conclusion, LocalDate occurredOn) implements ClosingCommand {}
}
