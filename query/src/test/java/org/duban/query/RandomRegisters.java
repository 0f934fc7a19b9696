package org.duban.query;

import static org.duban.query.Facts.due;

import java.time.LocalDate;
import java.util.Random;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;

/** Events of meetings and units in no sensible order. */
final class RandomRegisters {

    private RandomRegisters() {}

    static Event event(Random random, LocalDate on, LocalDate later) {
        MeetingId meeting = new MeetingId("m-" + random.nextInt(3));
        UnitId unit = new UnitId("unit-" + random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new MeetingScheduled(
                        meeting,
                        MeetingKind.STANDING_COMMITTEE,
                        17,
                        1,
                        "会议 " + meeting,
                        later,
                        later,
                        false,
                        due(later),
                        on);
            case 2 -> new MeetingNoticeGiven(meeting, on);
            case 3 -> new MeetingMoved(meeting, on, later, later, "r", due(later), on);
            case 4 -> new UnitRegistered(unit, "单位 " + unit, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, on);
            default -> new UnitRenamed(unit, "新名 " + random.nextInt(9), "r", on);
        };
    }
}
