package org.duban.query.view;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.StreamId;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;

/** Finds the streams with an open term of a certain kind. */
public record StreamsWithOpenTerms(LiveViews views) {

    /**
     * The streams that owe something by a deadline, or may return an item until one, that is {@code wanted}, as the views
     * tell.
     */
    public Set<StreamId> streams(Predicate<Deadline> wanted) {
        Set<StreamId> streams = new LinkedHashSet<>();
        Condition dated = Condition.is(DutyFields.OPEN, true).and(Condition.after(DutyFields.DUE_ON, ""));
        for (Row stored : views.duties(new Listing(dated, DutyOrder.DUE, "", Integer.MAX_VALUE))) {
            DutyRow row = DutyFields.row(stored);
            if (Stream.concat(Stream.of(row.duty().due()), Stream.ofNullable(row.returnBy()))
                    .anyMatch(wanted)) {
                streams.add(row.stream());
            }
        }
        return streams;
    }
}
