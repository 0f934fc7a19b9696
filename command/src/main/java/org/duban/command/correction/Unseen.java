package org.duban.command.correction;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Corrections that whoever corrects has not seen. What they put right he would undo without knowing it, so he is told who
 * was before him and when; what they left alone he may put right beside them.
 *
 * @param history of the stream
 */
record Unseen(List<RecordedEvent> history, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @throws CommandRefused if one of them changed what {@code command} changes, or none is that which it claims to have seen */
    void mustBeNone(CorrectEvent command) {
        List<RecordedEvent> corrections = Corrections.of(history, command.eventId());
        int seen = 0;
        for (int i = 0; i < corrections.size(); i++) {
            seen = corrections.get(i).id().equals(command.correctedBy()) ? i + 1 : seen;
        }
        List<Event> contents = contents(command.eventId(), corrections);
        for (int i = corrections.size() - 1; i >= seen; i--) {
            List<String> both = both(command.changes().keySet(), contents.get(i), contents.get(i + 1));
            if (!both.isEmpty()) {
                RecordedEvent before = corrections.get(i);
                throw new CommandRefused(
                                CommonRule.CORRECTED_MEANWHILE,
                                "account",
                                before.meta().recordedBy(),
                                "time",
                                MINUTE.format(before.recordedAt().atZone(zone)),
                                "event",
                                before.id())
                        .in(both.toArray(String[]::new));
            }
        }
        mustBeOne(command.correctedBy(), corrections);
    }

    /** Whoever claims to have seen what there is not has seen something else. */
    private static void mustBeOne(@Nullable String seen, List<RecordedEvent> corrections) {
        if (seen != null && corrections.stream().noneMatch(one -> one.id().equals(seen))) {
            throw new CommandRefused(CommonRule.EVENT_UNKNOWN, "event", seen).in("correctedBy");
        }
    }

    /** What the event said at first, and after each of its corrections. */
    private List<Event> contents(String eventId, List<RecordedEvent> corrections) {
        List<Event> contents = new ArrayList<>();
        history.stream()
                .filter(recorded -> recorded.id().equals(eventId))
                .forEach(first -> contents.add(first.event()));
        corrections.forEach(one -> contents.add(((EventCorrected) one.event()).corrected()));
        return contents;
    }

    private static List<String> both(Set<String> changed, Event before, Event after) {
        Set<String> other = Stream.of(before.getClass().getRecordComponents())
                .filter(part -> !String.valueOf(Parts.value(part, (Record) before))
                        .equals(String.valueOf(Parts.value(part, (Record) after))))
                .map(part -> part.getName())
                .collect(Collectors.toSet());
        return changed.stream().filter(other::contains).sorted().toList();
    }
}
