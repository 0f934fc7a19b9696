package org.duban.query.view;

import com.mongodb.client.model.Filters;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.Deadline;
import org.duban.events.StreamId;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;

/** Finds the streams with an open term of a certain kind. */
public record OpenTerms(LiveViews views) {

    /**
     * The streams that owe something by a deadline, or may return an item until one, that is {@code wanted}, as the views
     * tell.
     */
    public Set<StreamId> streams(Predicate<Deadline> wanted) {
        Set<StreamId> streams = new LinkedHashSet<>();
        for (BsonDocument stored : views.dutyRows()
                .find(Filters.and(Filters.eq(DutyFields.OPEN, true), Filters.exists(DutyFields.DUE_ON)))) {
            DutyRow row = DutyFields.row(stored);
            if (Stream.concat(Stream.of(row.duty().due()), Stream.ofNullable(row.returnBy()))
                    .anyMatch(wanted)) {
                streams.add(row.stream());
            }
        }
        return streams;
    }
}
