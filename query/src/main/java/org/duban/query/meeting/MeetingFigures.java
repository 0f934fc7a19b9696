package org.duban.query.meeting;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of meetings: those that were held. */
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
            case MeetingEvent.MeetingScheduled e ->
                before.called(e.name())
                        .knowing(
                                WHOSE,
                                switch (e.kind()) {
                                    case CONGRESS -> CONGRESS;
                                    case STANDING_COMMITTEE -> STANDING_COMMITTEE;
                                    case CHAIRPERSONS -> CHAIRPERSONS;
                                });
            case MeetingEvent.MeetingHeld e ->
                before.known(WHOSE)
                        .map(kind ->
                                before.counting(recorded, kind, e.meetingId().value()))
                        .orElse(before);
            default -> before;
        };
    }
}
