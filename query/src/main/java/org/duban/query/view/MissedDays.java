package org.duban.query.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.duban.events.StreamId;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;

/** Finds the streams in which a last day passed and nobody has put on record that it was missed. */
public record MissedDays(LiveViews views) {

    /** The streams of the {@code limit} days missed longest, as the views tell on {@code today}. */
    public Set<StreamId> streams(LocalDate today, int limit) {
        Condition passed = Condition.before(DutyFields.UNRECORDED, today.toString());
        Set<StreamId> streams = new LinkedHashSet<>();
        for (Row row : views.duties(new Listing(passed, DutyFields.UNRECORDED, "", limit))) {
            streams.add(new StreamId(row.text(DutyFields.STREAM)));
        }
        return streams;
    }
}
