package org.duban.command.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.EventCorrected;
import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * The later events that go by a term whose first day is corrected.
 *
 * @param old the event that began the term
 * @param right what it should have said
 */
record Followers(Terms terms, CaseEvent old, CaseEvent right) {

    /** Those among {@code events}, each with what it should have said. */
    Map<RecordedEvent, CaseEvent> among(List<RecordedEvent> events) {
        Map<RecordedEvent, CaseEvent> followers = new LinkedHashMap<>();
        if (old.occurredOn().equals(right.occurredOn())) {
            return followers;
        }
        for (RecordedEvent later : events) {
            CaseEvent event = (CaseEvent) later.event();
            CaseEvent recounted = mayGoBy(event) ? recounted(event) : event;
            if (!recounted.equals(event)) {
                followers.put(later, recounted);
            }
        }
        return followers;
    }

    private CaseEvent recounted(CaseEvent event) {
        CaseEvent recounted = event;
        for (Deadline term : Terms.own(old)) {
            recounted = terms.following(recounted, term, right.occurredOn());
        }
        return recounted;
    }

    /** Everything may go by a letter's term; any other term is one duty's own, and stands still or runs on with it. */
    private boolean mayGoBy(CaseEvent later) {
        boolean stood = later instanceof TermSuspended || later instanceof TermResumed;
        boolean about = !(old instanceof ItemEvent item)
                || (later instanceof DutyEvent duty
                        && duty.duty().itemId().filter(item.itemId()::equals).isPresent());
        boolean others = !(later instanceof EventCorrected || later instanceof DeadlineEvent);
        return (stood && about) || (old instanceof OpinionLetterDelivered && others && !later.equals(old));
    }
}
