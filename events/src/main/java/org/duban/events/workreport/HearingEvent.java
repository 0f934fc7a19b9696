package org.duban.events.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.CaseId;
import org.duban.events.Fixed;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** The report before the Standing Committee; what members say of it belongs to the deliberation that all forms share. */
public sealed interface HearingEvent extends WorkReportEvent {

    /**
     * The session heard the report of an organ.
     *
     * @param reporter who gave it
     * @param post in which that person gave it: of the organ's head or deputy head, or of a department's head
     * @param title of the post
     * @param entrustment by which the government entrusted a department's head with it; null if the organ's own head or
     *     deputy head gave it
     * @param invited deputies who attended without a vote
     */
    record ReportHeard(
            CaseId caseId,
            SupervisedOrgan organ,
            Session session,
            PersonId reporter,
            @Fixed Post post,
            String title,
            @Nullable String entrustment,
            @AsDeputy List<PersonId> invited,
            LocalDate occurredOn)
            implements HearingEvent {}
}
