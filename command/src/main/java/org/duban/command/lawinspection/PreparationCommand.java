package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.jspecify.annotations.Nullable;

/** From the yearly plan to the notice to the inspected organ. */
public sealed interface PreparationCommand extends LawInspectionCommand {

    /**
     * Opens the case of an inspection that is on the yearly plan.
     *
     * @param subject the statute, or the legal system where {@code subjectKind} says so
     * @param organs those inspected, at least one
     * @param committee the unit in charge
     * @param linkedWith the other congress; needed unless {@code linkage} is NONE
     * @param delegatedTo the level below that is to inspect; only a national or provincial standing committee may
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §31; S24 §63")
    record OpenLawInspection(
            @GeneratedId CaseId caseId,
            String title,
            String subject,
            SubjectKind subjectKind,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            Linkage linkage,
            @Nullable String linkedWith,
            @Nullable String delegatedTo,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements PreparationCommand, OpensForCommittee {}

    /** Adopts the inspection scheme, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "BJ-LEI §8")
    record AdoptInspectionPlan(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String focus,
            String method,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> subGroups,
            LocalDate occurredOn)
            implements PreparationCommand {}

    /** Forms the inspection group. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §33")
    record FormInspectionGroup(CaseId caseId, GroupMember leader, List<GroupMember> members, LocalDate occurredOn)
            implements PreparationCommand {}

    /** Tells an organ that it will be inspected; no organ for the only one. */
    @Authorized(by = Role.CLERK, basis = "ZJ-Sup §29; DD")
    record NotifyInspectedOrgan(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @Nullable LocalDate selfCheckBy,
            LocalDate occurredOn)
            implements PreparationCommand, OfOrgan {}
}
