package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.query.row.Condition;

/** Which follow-ups are wanted. */
public record FollowUpFilter(ResponsibleParty holder, Subject matter, Lateness timing) {

    /** Any. */
    public static final FollowUpFilter ANY = new FollowUpFilter(ResponsibleParty.ANY, Subject.ANY, Lateness.ANY);

    /** Somebody's. */
    public static FollowUpFilter of(ResponsibleParty holder) {
        return new FollowUpFilter(holder, Subject.ANY, Lateness.ANY);
    }

    /** Those about something. */
    public static FollowUpFilter of(Subject matter) {
        return new FollowUpFilter(ResponsibleParty.ANY, matter, Lateness.ANY);
    }

    /** Those of some time. */
    public static FollowUpFilter of(Lateness timing) {
        return new FollowUpFilter(ResponsibleParty.ANY, Subject.ANY, timing);
    }

    Condition condition(LightPolicy lights, LocalDate on) {
        return Condition.all(List.of(holder.condition(), matter.condition(), timing.condition(lights, on)));
    }
}
