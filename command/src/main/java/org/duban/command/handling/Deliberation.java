package org.duban.command.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What a session did with the report before it.
 *
 * @param heldOn the day of a deliberation that no form has an event of its own for; null if none
 * @param raised whether members raised opinions in it
 * @param resolutions how many resolutions were adopted
 * @param documents when each of them was, by the number of its document
 * @param heads whose attendance is on record
 */
record Deliberation(
        @Nullable LocalDate heldOn,
        boolean raised,
        int resolutions,
        Map<String, LocalDate> documents,
        Set<Head> heads) {

    /** Somebody who is at the head of something, at one session. */
    record Head(
            MeetingId session,
            SupervisedOrgan organ,
            String post,
            @Nullable PersonId person) {

        static Head of(Session session, HeadAttendance head) {
            return new Head(session.meeting(), head.organ(), head.post(), head.person());
        }
    }

    static final Deliberation NONE = new Deliberation(null, false, 0, Map.of(), Set.of());

    Deliberation evolve(DeliberationEvent event) {
        return switch (event) {
            case DeliberationHeld e ->
                new Deliberation(
                        e.occurredOn(), raised || !e.opinionsRaised().isEmpty(), resolutions, documents, heads);
            case HeadsAttended e -> {
                Set<Head> all = new HashSet<>(heads);
                e.heads().forEach(head -> all.add(Head.of(e.session(), head)));
                yield new Deliberation(heldOn, raised, resolutions, documents, Set.copyOf(all));
            }
            case ResolutionAdopted e -> {
                Map<String, LocalDate> all = new HashMap<>(documents);
                all.put(e.documentNo(), e.occurredOn());
                yield new Deliberation(heldOn, raised, resolutions + 1, Map.copyOf(all), heads);
            }
            case ResolutionReportSubmitted e -> this;
        };
    }
}
