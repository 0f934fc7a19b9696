package org.duban.query.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.duban.events.StreamId;
import org.duban.query.row.DutyFields;

/** Finds the streams in which a last day passed and nobody has put on record that it was missed. */
public record MissedDays(LiveViews views) {

    /** The streams of the {@code limit} days missed longest, as the views tell on {@code today}. */
    public Set<StreamId> streams(LocalDate today, int limit) {
        Set<StreamId> streams = new LinkedHashSet<>();
        for (BsonDocument row : views.dutyRows()
                .find(Filters.lt(DutyFields.UNRECORDED, today.toString()))
                .sort(Sorts.ascending(DutyFields.UNRECORDED))
                .projection(Projections.include(DutyFields.STREAM))
                .limit(limit)) {
            streams.add(new StreamId(row.getString(DutyFields.STREAM).getValue()));
        }
        return streams;
    }
}
