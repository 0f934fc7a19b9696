package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.duty.Light;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;

/**
 * Grey once closed, red after the last day in time, yellow close before it, else green.
 *
 * @param warningDays calendar days before the due day that are yellow, from 0
 */
public record TrafficLight(int warningDays) implements LightPolicy {

    public TrafficLight {
        if (warningDays < 0) {
            throw new IllegalArgumentException("warningDays: from 0");
        }
    }

    @Override
    public Condition shows(Light light, LocalDate on) {
        String lastYellow = on.plusDays(warningDays).toString();
        Condition open = Condition.is(DutyFields.OPEN, true);
        Condition met = Condition.is(DutyFields.OPEN, false);
        return switch (light) {
            case RED -> FollowUpStatus.overdue(on);
            case YELLOW ->
                Condition.all(List.of(
                        open,
                        Condition.atLeast(DutyFields.DUE_ON, on.toString()),
                        Condition.atMost(DutyFields.DUE_ON, lastYellow)));
            case GREY -> Condition.is(DutyFields.CLOSED, true);
            case GREEN ->
                Condition.any(List.of(
                        met.and(Condition.is(DutyFields.CLOSED, false)),
                        open.and(Condition.missing(DutyFields.DUE_ON)),
                        open.and(Condition.after(DutyFields.DUE_ON, lastYellow))));
        };
    }
}
