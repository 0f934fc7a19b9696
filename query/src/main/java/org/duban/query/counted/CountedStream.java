package org.duban.query.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.MeetingId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.StreamView;
import org.jspecify.annotations.Nullable;

/**
 * What of a stream figures count, as it stands after some event.
 *
 * @param title what people call it; null where it has no name, or is a person
 * @param known what earlier events said that counting later ones takes
 * @param acts in the order in which they were recorded
 * @param version 1 + the sequence of its last event
 * @param position of its last event in the ledger
 */
public record CountedStream(
        StreamId stream, @Nullable String title, List<Known> known, List<CountedAct> acts, long version, long position)
        implements StreamView {

    private static final String CONGRESS = "congress";

    /** Something that an earlier event said. */
    public record Known(String name, String value) {}

    /** A stream of which nothing is counted yet. */
    static CountedStream begun(StreamId stream) {
        return new CountedStream(stream, null, List.of(), List.of(), 0, 0);
    }

    @Override
    public List<DutyView> duties() {
        return List.of();
    }

    /** The same under that title, its acts too. */
    public CountedStream called(String newTitle) {
        return new CountedStream(
                stream,
                newTitle,
                known,
                acts.stream().map(act -> act.called(newTitle)).toList(),
                version,
                position);
    }

    /** The same, knowing something that later events are counted by. */
    public CountedStream knowing(String name, String value) {
        List<Known> next = Stream.concat(
                        known.stream().filter(one -> !one.name().equals(name)), Stream.of(new Known(name, value)))
                .toList();
        return new CountedStream(stream, title, next, acts, version, position);
    }

    /** The same of what was raised at a session of the congress: so is all that is counted of it from now on. */
    public CountedStream raisedAt(MeetingId congress) {
        return knowing(CONGRESS, congress.value());
    }

    /** The session of the congress at which it was raised; null if at none. */
    public @Nullable MeetingId congress() {
        return known(CONGRESS).map(MeetingId::new).orElse(null);
    }

    /** What an earlier event said under that name; empty if none did. */
    public Optional<String> known(String name) {
        return known.stream()
                .filter(one -> one.name().equals(name))
                .map(Known::value)
                .findFirst();
    }

    /** The same with one act more, which that event recorded. */
    public CountedStream counting(RecordedEvent recorded, String kind, String key) {
        return counting(recorded, kind, key, recorded.event().occurredOn(), null);
    }

    /** The same with one act more, which that event recorded and which lasts from one day to another. */
    public CountedStream counting(
            RecordedEvent recorded, String kind, String key, LocalDate from, @Nullable LocalDate until) {
        return counting(kind, key, from, until, recorded.id(), recorded.sequence());
    }

    /** The same with one act more, which goes with one that is counted: its day is that one's. */
    public CountedStream counting(CountedAct beside, String kind) {
        return counting(kind, beside.key(), beside.on(), beside.until(), beside.eventId(), beside.sequence());
    }

    private CountedStream counting(
            String kind, String key, LocalDate on, @Nullable LocalDate until, String eventId, long sequence) {
        int number =
                (int) acts.stream().filter(act -> act.eventId().equals(eventId)).count();
        CountedAct act = new CountedAct(
                eventId + "." + number, kind, key, on, until, stream, title, eventId, sequence, number, congress());
        return with(Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** The same without the acts of that kind and key: where only the latest of several counts. */
    public CountedStream without(String kind, String key) {
        return with(acts.stream()
                .filter(act -> !act.kind().equals(kind) || !act.key().equals(key))
                .toList());
    }

    private CountedStream with(List<CountedAct> next) {
        return new CountedStream(stream, title, known, next, version, position);
    }

    /** As of another event. */
    CountedStream marked(long newVersion, long newPosition) {
        return new CountedStream(stream, title, known, acts, newVersion, newPosition);
    }
}
