package org.duban.query.sitting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.register.EventParts;

/** What is on record of other streams as done at a meeting, whatever it was: no figure counts it, a meeting's page lists it. */
public final class SittingActs {

    /** The kind of such an act; its key is the meeting's id. */
    public static final String ACT = "NAMES_SITTING";

    /** The line in the table of contents. */
    public static final CountedFamily<Event> COUNTED = new CountedFamily<>(Event.class, SittingActs::after, List.of());

    /** Types of events whose content may name a meeting: read off once. */
    private static final ClassValue<Boolean> NAMING = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return mayName(type);
        }
    };

    private SittingActs() {}

    private static CountedStream after(CountedStream before, Event event, RecordedEvent recorded) {
        if (event instanceof MeetingEvent || !NAMING.get(event.getClass())) {
            return before;
        }
        CountedStream next = before;
        for (MeetingId meeting : meetings(event).distinct().toList()) {
            next = next.counting(recorded, ACT, meeting.value());
        }
        return next;
    }

    /** The meetings that an event names, itself or in what it consists of. */
    public static Stream<MeetingId> meetings(Object record) {
        return EventParts.values(record).flatMap(part -> switch (part) {
            case MeetingId meeting -> Stream.of(meeting);
            case Record parts when mayName(parts.getClass()) -> meetings(parts);
            default -> Stream.of();
        });
    }

    private static boolean mayName(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(part -> part == MeetingId.class || mayName(part));
    }
}
