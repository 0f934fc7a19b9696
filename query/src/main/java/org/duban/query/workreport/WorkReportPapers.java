package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.jspecify.annotations.Nullable;

/** What an organ's report consists of: its drafts, its versions, its hearing. */
public sealed interface WorkReportPapers {

    /**
     * A draft sent out for comment.
     *
     * @param comment the duty to comment on it
     * @param comments null until commented on
     * @param commentedOn null until commented on
     */
    record WorkReportDraft(
            LocalDate on,
            String summary,
            DutyId comment,
            @Nullable String comments,
            @Nullable LocalDate commentedOn) implements WorkReportPapers {

        WorkReportDraft commented(String said, LocalDate day) {
            return new WorkReportDraft(on, summary, comment, said, day);
        }
    }

    /**
     * A report sent to the Standing Committee; the last one counts.
     *
     * @param version counts them from one
     * @param answers to the views that the organ was sent
     */
    record WorkReportVersion(int version, LocalDate on, String documentNo, String summary, List<ViewAnswer> answers)
            implements WorkReportPapers {

        static WorkReportVersion of(FinalReportSubmitted e) {
            return new WorkReportVersion(e.version(), e.occurredOn(), e.documentNo(), e.summary(), e.answers());
        }
    }

    /**
     * The report before the Standing Committee.
     *
     * @param reporter who gave it; null if not shown to the reader
     * @param title of the post in which it was given
     * @param entrustment by which a department's head was entrusted with it; null if the organ's own head gave it
     * @param invited deputies who attended without a vote; none if not shown to the reader
     */
    record WorkReportHearing(
            LocalDate on,
            Session session,
            @Nullable PersonId reporter,
            Post post,
            String title,
            @Nullable String entrustment,
            List<PersonId> invited)
            implements WorkReportPapers {

        static WorkReportHearing of(ReportHeard e) {
            return new WorkReportHearing(
                    e.occurredOn(), e.session(), e.reporter(), e.post(), e.title(), e.entrustment(), e.invited());
        }

        WorkReportHearing withoutNames() {
            return new WorkReportHearing(on, session, null, post, title, entrustment, List.of());
        }
    }
}
