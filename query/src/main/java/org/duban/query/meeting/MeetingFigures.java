package org.duban.query.meeting;

import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent;
import org.duban.query.counted.CongressSession;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of meetings: those that were held; and by which numbers sessions of the congress are named. */
public final class MeetingFigures {

    private static final String CONGRESS = "CONGRESS_HELD";
    private static final String STANDING_COMMITTEE = "STANDING_COMMITTEE_HELD";
    private static final String CHAIRPERSONS = "CHAIRPERSONS_HELD";
    private static final String WHOSE = "whose";

    /** The line in the table of contents. */
    public static final CountedFamily<MeetingEvent> COUNTED = new CountedFamily<>(
            MeetingEvent.class,
            MeetingFigures::after,
            List.of(
                    Figure.acts("congress-meetings", 1, CONGRESS),
                    Figure.acts("standing-committee-meetings", 1, STANDING_COMMITTEE),
                    Figure.acts("chairpersons-meetings", 1, CHAIRPERSONS)));

    private MeetingFigures() {}

    private static CountedStream after(CountedStream before, MeetingEvent event, RecordedEvent recorded) {
        return switch (event) {
            case MeetingEvent.MeetingScheduled e -> scheduled(before.called(e.name()), e, recorded);
            case MeetingEvent.MeetingMoved e ->
                session(before)
                        .map(act -> before.without(act.kind(), act.key())
                                .counting(recorded, act.kind(), act.key(), e.startsOn(), null))
                        .orElse(before);
            case MeetingEvent.MeetingCancelled e ->
                session(before)
                        .map(act -> before.without(act.kind(), act.key()))
                        .orElse(before);
            case MeetingEvent.MeetingHeld e ->
                before.known(WHOSE)
                        .map(kind -> held(before, e, recorded)
                                .counting(recorded, kind, e.meetingId().value()))
                        .orElse(before);
            default -> before;
        };
    }

    /** A session of the congress is one of the day on which it was held, whenever it was to be. */
    private static CountedStream held(CountedStream before, MeetingEvent.MeetingHeld e, RecordedEvent recorded) {
        return session(before)
                .filter(act -> !act.on().equals(e.occurredOn()))
                .map(act -> before.without(act.kind(), act.key())
                        .counting(recorded, act.kind(), act.key(), e.occurredOn(), null))
                .orElse(before);
    }

    private static Optional<CountedAct> session(CountedStream meeting) {
        return meeting.acts().stream()
                .filter(act -> act.kind().equals(CongressSession.ACT))
                .findFirst();
    }

    /** A session of the congress can be named by its number before it is held. */
    private static CountedStream scheduled(
            CountedStream before, MeetingEvent.MeetingScheduled e, RecordedEvent recorded) {
        return switch (e.kind()) {
            case CONGRESS ->
                before.knowing(WHOSE, CONGRESS)
                        .counting(
                                recorded,
                                CongressSession.ACT,
                                new CongressSession(e.term(), e.number()).code(),
                                e.startsOn(),
                                null);
            case STANDING_COMMITTEE -> before.knowing(WHOSE, STANDING_COMMITTEE);
            case CHAIRPERSONS -> before.knowing(WHOSE, CHAIRPERSONS);
        };
    }
}
