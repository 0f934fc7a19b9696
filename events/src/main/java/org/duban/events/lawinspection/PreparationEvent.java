package org.duban.events.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** From the yearly plan to the notice to the inspected organ. */
public sealed interface PreparationEvent extends LawInspectionEvent {

    /**
     * The inspection is on the yearly plan: the case is open.
     *
     * @param subject the statute, or the legal system where {@code subjectKind} says so
     * @param organs those inspected, at least one
     * @param linkedWith the other congress or standing committee; null for {@link Linkage#NONE}
     */
    record InspectionPlanned(
            CaseId caseId,
            String title,
            String subject,
            SubjectKind subjectKind,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @Fixed Linkage linkage,
            @Nullable String linkedWith,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements PreparationEvent {}

    /** The Chairpersons' Meeting adopted the inspection scheme. */
    record PlanAdopted(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String focus,
            String method,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> subGroups,
            LocalDate occurredOn)
            implements PreparationEvent {}

    /** The inspection group was formed. */
    record GroupFormed(
            CaseId caseId, @Fixed GroupMember leader, @Fixed List<GroupMember> members, LocalDate occurredOn)
            implements PreparationEvent {}

    /**
     * An inspected organ was told.
     *
     * @param selfCheckBy until when it is asked to check itself, as the notice says; null if not asked
     */
    record InspectedOrganNotified(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SetByPeople("SELF_CHECK") @Nullable Deadline selfCheckBy,
            LocalDate occurredOn)
            implements PreparationEvent {

        @Override
        public List<Owing> owing() {
            return selfCheckBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(
                            InspectionDuty.SELF_CHECK.of(organ), selfCheckBy, Responsible.office(organ)));
        }
    }

    /**
     * Someone in the inspection group.
     *
     * @param employer the unit the person works for, null if none that matters
     */
    record GroupMember(
            PersonId person, Circle circle, @Nullable UnitId employer) {}

    /** The circles an inspection group is drawn from. */
    enum Circle {
        STANDING_COMMITTEE_MEMBER,
        SPECIAL_COMMITTEE_MEMBER,
        WORKING_COMMITTEE_MEMBER,
        DEPUTY
    }

    /** What is inspected. */
    enum SubjectKind {
        LAW,
        REGULATION,
        LEGAL_SYSTEM
    }

    /** How the inspection is tied to another congress. */
    enum Linkage {
        NONE,
        /** With the congress above. */
        LINKED,
        /** With a neighbouring congress. */
        JOINT,
        /** Delegated by the congress above; the result is reported back in writing. */
        DELEGATED
    }
}
