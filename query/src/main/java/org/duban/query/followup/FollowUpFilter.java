package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.query.row.Condition;

/** Which follow-ups are wanted. */
public record FollowUpFilter(Holder holder, Matter matter, Timing timing) {

    /** Any. */
    public static final FollowUpFilter ANY = new FollowUpFilter(Holder.ANY, Matter.ANY, Timing.ANY);

    /** Somebody's. */
    public static FollowUpFilter of(Holder holder) {
        return new FollowUpFilter(holder, Matter.ANY, Timing.ANY);
    }

    /** Those about something. */
    public static FollowUpFilter of(Matter matter) {
        return new FollowUpFilter(Holder.ANY, matter, Timing.ANY);
    }

    /** Those of some time. */
    public static FollowUpFilter of(Timing timing) {
        return new FollowUpFilter(Holder.ANY, Matter.ANY, timing);
    }

    Condition condition(LightPolicy lights, LocalDate on) {
        return Condition.all(List.of(holder.condition(), matter.condition(), timing.condition(lights, on)));
    }
}
