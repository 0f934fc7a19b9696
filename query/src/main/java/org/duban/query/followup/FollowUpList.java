package org.duban.query.followup;

import java.util.List;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.Light;
import org.jspecify.annotations.Nullable;

/**
 * A page of follow-ups.
 *
 * @param next the cursor of the page after; null after the last
 * @param counts how long each tab is
 * @param breakdown of the whole list; together its numbers are its length
 * @param position of the ledger that the list tells of
 * @param stale the streams on the page that are shown as they were before an event that could not be read
 */
public record FollowUpList(
        List<FollowUp> items,
        @Nullable String next,
        Counts counts,
        List<Share> breakdown,
        long position,
        List<StreamId> stale) {

    /**
     * How long the list is under each status, everything else being the same.
     *
     * @param noDate open ones without a date
     * @param noOwner open ones that nobody has been given
     */
    public record Counts(long overdue, long dueSoon, long open, long doneLate, long noDate, long noOwner) {}

    /**
     * How many in the list one of those who owe something owes, by light.
     *
     * @param organs those it is about; empty for what is about none
     */
    public record Share(
            List<SupervisedOrgan> organs, Responsible responsible, long red, long yellow, long green, long grey) {

        /** How many show that light. */
        public long of(Light light) {
            return switch (light) {
                case RED -> red;
                case YELLOW -> yellow;
                case GREEN -> green;
                case GREY -> grey;
            };
        }

        /** The same with so many more, or fewer, that show that light. */
        Share plus(Light light, long rows) {
            return new Share(
                    organs,
                    responsible,
                    red + (light == Light.RED ? rows : 0),
                    yellow + (light == Light.YELLOW ? rows : 0),
                    green + (light == Light.GREEN ? rows : 0),
                    grey + (light == Light.GREY ? rows : 0));
        }

        /** How many there are. */
        public long all() {
            return red + yellow + green + grey;
        }
    }
}
