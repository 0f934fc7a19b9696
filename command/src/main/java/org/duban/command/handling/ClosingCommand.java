package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.handling.CasePaper;

/** How a case is brought to its end. */
public sealed interface ClosingCommand extends HandlingCommand {

    /**
     * Records which papers of the case went to the deputies; that makes nothing public.
     *
     * @param channel how: a circular, the deputies' own web site
     * @param reference its number or address
     */
    @Authorized(by = Role.CLERK, basis = "S24 §17 ¶3; S24 §37 ¶3")
    record TellDeputies(
            CaseId caseId, @AtLeastOne List<CasePaper> papers, String channel, String reference, LocalDate occurredOn)
            implements ClosingCommand {}

    /**
     * Records which papers of the case were made public.
     *
     * @param channel where: a bulletin, a web site
     * @param reference the issue or address
     */
    @Authorized(by = Role.CLERK, basis = "S24 §17 ¶3; S24 §37 ¶3")
    record PublishReport(
            CaseId caseId, @AtLeastOne List<CasePaper> papers, String channel, String reference, LocalDate occurredOn)
            implements ClosingCommand {}

    /** Closes the case. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record CloseCase(CaseId caseId, @SeveralLines String conclusion, LocalDate occurredOn) implements ClosingCommand {}
}
