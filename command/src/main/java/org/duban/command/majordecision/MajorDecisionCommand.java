package org.duban.command.majordecision;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.majordecision.MajorDecisionEvent.Course;
import org.jspecify.annotations.Nullable;

/** What can be asked of a major matter. */
public sealed interface MajorDecisionCommand extends CaseCommand {

    /**
     * Opens the case of a matter that is on the yearly list or was raised later.
     *
     * @param matter what it is called, wherever it is named
     * @param reason why it is a major matter
     * @param organs those that are to decide, at least one
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "SH-Maj §7; Org §50")
    record ListMajorMatter(
            @GeneratedId CaseId caseId,
            String title,
            String matter,
            @SeveralLines String reason,
            @AtLeastOne List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements MajorDecisionCommand, OpensForCommittee {}

    /**
     * Records that a session ordered an organ to report within a time limit.
     *
     * @param fileBy the last day for its report
     */
    @Authorized(by = Role.CLERK, basis = "SH-Maj §14")
    record OrderMajorDecisionReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            Session session,
            @SeveralLines String reason,
            LocalDate fileBy,
            LocalDate occurredOn)
            implements MajorDecisionCommand, OfOrgan {}

    /** Reports on the matter before deciding: how things stand, the law, the plan and why it can be done, the data. */
    @Authorized(by = Role.OFFICE, basis = "Dec §8; SH-Maj §8")
    record FileMajorDecisionReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String situation,
            @SeveralLines String grounds,
            @SeveralLines String proposal,
            @SeveralLines String data,
            LocalDate occurredOn)
            implements MajorDecisionCommand, OfOrgan {}

    /** Decides in the Chairpersons' Meeting what becomes of the matter. */
    @Authorized(by = Role.DIRECTOR, basis = "SH-Maj §9")
    record ChooseMajorMatterCourse(
            CaseId caseId,
            MeetingId meeting,
            Course course,
            @SeveralLines String reason,
            LocalDate occurredOn) implements MajorDecisionCommand {}

    /** Records that members got the report on paper. */
    @Authorized(by = Role.CLERK, basis = "SH-Maj §9")
    record PrintMajorDecisionReport(
            CaseId caseId, @AtLeastOne int copies, LocalDate occurredOn) implements MajorDecisionCommand {}

    /** Records that a session heard the reports on the matter. */
    @Authorized(by = Role.CLERK, basis = "SH-Maj §9; Org §51")
    record HearMajorDecisionReport(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements MajorDecisionCommand {}
}
