package org.duban.command.deputyvisit;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.deputyvisit.DeputyVisitEvent.Arrangement;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitReach;
import org.jspecify.annotations.Nullable;

/** What can be asked of an inspection visit of deputies. */
public sealed interface DeputyVisitCommand extends CaseCommand {

    /**
     * Opens the case of a visit that is arranged.
     *
     * @param reach where what is visited belongs; visits beyond the own level and those below are refused
     * @param applicant the deputy who asked for it, with whose card it is made; null for one that was organised
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §29")
    record ArrangeDeputyVisit(
            @GeneratedId CaseId caseId,
            String title,
            String theme,
            @AtLeastOne List<String> visitedUnits,
            VisitReach reach,
            Arrangement arrangement,
            @Nullable PersonId applicant,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DeputyVisitCommand, OpensForCommittee {}

    /** Records that a deputy asked to meet somebody in charge. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §29")
    record RequestOfficialMeeting(
            CaseId caseId,
            PersonId deputy,
            String official,
            @SeveralLines String reason,
            LocalDate occurredOn) implements DeputyVisitCommand {}

    /** Records that somebody in charge, or sent by them, met the deputies. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §29")
    record RecordOfficialMeeting(
            CaseId caseId, String official, @SeveralLines String summary, LocalDate occurredOn)
            implements DeputyVisitCommand {}

    /**
     * Records that the deputies were there.
     *
     * @param settled what the deputies settled themselves, which they may not; null if nothing
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §29; SH-Dep §24")
    record HoldDeputyVisit(
            CaseId caseId,
            @AtLeastOne List<PersonId> attendees,
            @AtLeastOne List<String> places,
            @SeveralLines String summary,
            @Nullable String settled,
            LocalDate occurredOn)
            implements DeputyVisitCommand {}

    /** Records what a deputy said should be done. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31")
    record RaiseVisitOpinion(
            CaseId caseId, PersonId raisedBy, @SeveralLines String opinion, LocalDate occurredOn)
            implements DeputyVisitCommand {}

    /** Records that what deputies said went to an organ. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31; SH-Dep §26")
    record ForwardVisitReport(CaseId caseId, @Nullable SupervisedOrgan organ, String documentNo, LocalDate occurredOn)
            implements DeputyVisitCommand, OfOrgan {}

    /** Says what an organ made of what deputies said. */
    @Authorized(by = Role.OFFICE, basis = "Dep25 §31; SH-Dep §26")
    record SubmitVisitFeedback(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements DeputyVisitCommand, OfOrgan {}

    /** Records that the deputies were told what came of it. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "Dep25 §31; SH-Dep §26")
    record GiveVisitFeedback(
            CaseId caseId, String channel, @SeveralLines String summary, LocalDate occurredOn)
            implements DeputyVisitCommand {}
}
