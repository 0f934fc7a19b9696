package org.duban.query.dutybearer;

import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.dutybearer.DutyBearerEvent;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.BearerLeft;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodDuty;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodsOpened;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;

/** What figures count of recurring duties: how many of those owed in periods that are over were fulfilled in time. */
public final class DutyBearerFigures {

    private static final String OWED = "PERIOD_DUTY_OWED";
    private static final String FULFILLED = "PERIOD_DUTY_FULFILLED";

    /** The line in the table of contents. */
    public static final CountedFamily<DutyBearerEvent> COUNTED = new CountedFamily<>(
            DutyBearerEvent.class,
            DutyBearerFigures::after,
            List.of(Figure.inPeriods(
                    "duty-periods", 2, new CountingRule.InPeriods(List.of(OWED), List.of(FULFILLED), 1))));

    private DutyBearerFigures() {}

    private static CountedStream after(CountedStream before, DutyBearerEvent event, RecordedEvent recorded) {
        return switch (event) {
            case BearerEntered e -> before.called(e.name());
            case PeriodsOpened e -> {
                CountedStream next = before;
                for (PeriodDuty one : e.owed()) {
                    next = next.counting(
                            recorded,
                            OWED,
                            key(before, one.id()),
                            one.from(),
                            one.due().dueOn());
                }
                yield next;
            }
            case DutyFulfilled e
            when !e.further() ->
                before.counting(recorded, FULFILLED, key(before, e.duty().of(e.period())));
            case DutyWaived e -> waived(before, e);
            case BearerLeft e -> {
                CountedStream next = before;
                for (DutyId duty : e.dropped()) {
                    next = next.without(OWED, key(before, duty));
                }
                yield next;
            }
            default -> before;
        };
    }

    /** What was missed before it was waived stays missed. */
    private static CountedStream waived(CountedStream before, DutyWaived event) {
        String key = key(before, event.duty().of(event.period()));
        boolean missed = before.acts().stream()
                .filter(act -> act.kind().equals(OWED) && act.key().equals(key))
                .map(CountedAct::until)
                .anyMatch(until -> until != null && until.isBefore(event.occurredOn()));
        return missed ? before : before.without(OWED, key);
    }

    private static String key(CountedStream stream, DutyId duty) {
        return stream.stream().id() + ":" + duty.value();
    }
}
