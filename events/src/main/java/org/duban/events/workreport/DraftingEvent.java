package org.duban.events.workreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** How the report comes about, from the first visit to the paper in members' hands. */
public sealed interface DraftingEvent extends WorkReportEvent {

    /**
     * Members and deputies looked at the work that is to be reported on. Problems found become rectification items,
     * recorded in the same commit.
     *
     * @param meeting the Chairpersons' Meeting that organised it
     * @param places each place visited
     * @param participants the members and deputies who took part
     */
    record ReportResearchOrganised(
            CaseId caseId,
            MeetingId meeting,
            ResearchKind kind,
            @SeveralLines String summary,
            List<String> places,
            @AsDeputy List<PersonId> participants,
            LocalDate occurredOn)
            implements DraftingEvent {}

    /**
     * The general office sent an organ all views on its work, which the report has to answer.
     *
     * @param views numbered from one over all that the organ is sent; none if nobody had any
     */
    record CollectedViewsSent(
            CaseId caseId, SupervisedOrgan organ, String documentNo, List<CollectedView> views, LocalDate occurredOn)
            implements DraftingEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(WorkReportDuty.COLLECTED_VIEWS.of(organ), occurredOn));
        }
    }

    /**
     * An organ's office sent the draft report out for comment.
     *
     * @param draft the duty before the session that this meets; null if no session asks for it
     * @param comment the duty to comment, {@code commenter}'s
     */
    record DraftReportSentForComment(
            CaseId caseId,
            SupervisedOrgan organ,
            @SeveralLines String summary,
            @Nullable DutyId draft,
            DutyId comment,
            Responsible commenter,
            Deadline commentBy,
            LocalDate occurredOn)
            implements DraftingEvent {

        @Override
        public List<Owing> owing() {
            List<Owing> all = new ArrayList<>(met(draft, occurredOn));
            all.add(new Owing.Opens(comment, commentBy, commenter));
            return List.copyOf(all);
        }
    }

    /** The draft was commented on. */
    record DraftReportCommented(
            CaseId caseId,
            SupervisedOrgan organ,
            DutyId comment,
            @SeveralLines String comments,
            LocalDate occurredOn) implements DraftingEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(comment, occurredOn));
        }
    }

    /**
     * An organ sent its report to the Standing Committee.
     *
     * @param version counts the organ's reports to that hearing, from one
     * @param report the duty before the session that this meets; null if no session asks for it
     * @param answers how the report answers the views that the organ was sent
     */
    record FinalReportSubmitted(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            @Fixed int version,
            @Nullable DutyId report,
            List<ViewAnswer> answers,
            LocalDate occurredOn)
            implements DraftingEvent {

        @Override
        public List<Owing> owing() {
            return met(report, occurredOn);
        }
    }

    /**
     * Every member was given the report of each organ.
     *
     * @param copies how many, from one
     * @param distribution the duty before the session that this meets; null if no session asks for it
     */
    record ReportDistributedToMembers(
            CaseId caseId, @AtLeastOne int copies, @Nullable DutyId distribution, LocalDate occurredOn)
            implements DraftingEvent {

        @Override
        public List<Owing> owing() {
            return met(distribution, occurredOn);
        }
    }

    private static List<Owing> met(@Nullable DutyId duty, LocalDate on) {
        return Stream.ofNullable(duty)
                .<Owing>map(one -> new Owing.Meets(one, on))
                .toList();
    }

    /**
     * A view on an organ's work.
     *
     * @param from whose it is: deputies, members, residents of a street
     */
    record CollectedView(String from, @SeveralLines String text) {}

    /**
     * How a report answers a view.
     *
     * @param view its number, from one
     */
    record ViewAnswer(int view, @SeveralLines String answer) {}

    /** How members and deputies look at the work. */
    enum ResearchKind {
        /** They visit places. */
        VISIT,
        /** They study one question. */
        RESEARCH
    }
}
