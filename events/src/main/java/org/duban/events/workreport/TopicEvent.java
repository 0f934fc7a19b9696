package org.duban.events.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** The topic on the yearly plan, and how the plan is adjusted. */
public sealed interface TopicEvent extends WorkReportEvent {

    /** The Chairpersons' Meeting that decided it. */
    MeetingId meeting();

    /**
     * The topic is on the yearly plan: the case is open.
     *
     * @param topic what is to be reported on
     * @param organs those that report, at least one
     * @param committee the unit in charge; null if none is
     * @param request of the organ that asked to report; null for any other source
     * @param month in which the report is to be heard
     * @param session in which it is to be heard, and for which it is set down in the same commit; null if the plan names the
     *     month only
     * @param viewsBy by when the general office sends each organ the views it collected, for which there is no number in
     *     law
     */
    record TopicPlanned(
            CaseId caseId,
            MeetingId meeting,
            String title,
            String topic,
            List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            @Fixed TopicSource source,
            @Nullable OrganRequest request,
            PlannedMonth month,
            @Fixed @Nullable MeetingId session,
            Deadline viewsBy,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements TopicEvent {

        @Override
        public List<Owing> owing() {
            return organs.stream()
                    .<Owing>map(organ -> new Owing.Opens(
                            WorkReportDuty.COLLECTED_VIEWS.of(organ), viewsBy, Responsible.GENERAL_OFFICE))
                    .toList();
        }
    }

    /**
     * The report is put off; the case stands still until the topic is taken up again.
     *
     * @param month to which it is put off; null if that is open
     */
    record TopicPostponed(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String reason,
            @Nullable PlannedMonth month,
            LocalDate occurredOn)
            implements TopicEvent {}

    /**
     * The topic is taken up again.
     *
     * @param month in which the report is to be heard now
     * @param session in which it is to be heard now, and for which it is set down in the same commit; null if only the month
     *     is known
     */
    record TopicResumed(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String reason,
            PlannedMonth month,
            @Fixed @Nullable MeetingId session,
            LocalDate occurredOn)
            implements TopicEvent {}

    /** The topic is taken off the plan; the case is closed in the same commit. */
    record TopicCancelled(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements TopicEvent {}

    /** An organ's own request to report. */
    record OrganRequest(SupervisedOrgan organ, String documentNo, LocalDate requestedOn) {}

    /** Where a topic comes from. */
    enum TopicSource {
        /** Problems that inspections of law enforcement found. */
        INSPECTION_FINDINGS,
        /** What deputies' suggestions, criticisms and opinions have in common. */
        DEPUTIES_SUGGESTIONS,
        /** What members of the Standing Committee raise. */
        MEMBERS_POINTS,
        /** Problems that committees found in research. */
        COMMITTEE_RESEARCH,
        /** What people's letters and visits have in common. */
        LETTERS_AND_VISITS,
        /** Other problems of concern to the public. */
        PUBLIC_CONCERN,
        /** The organ itself asked to report. */
        ORGAN_REQUEST,
        /** The report of each year on the state of the environment and what was reached in protecting it (Org §50(9)). */
        ENVIRONMENT_OF_YEAR
    }
}
