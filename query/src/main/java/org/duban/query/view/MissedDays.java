package org.duban.query.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.query.row.ObligationRow;

/** Finds the cases in which a last day passed and nobody has put on record that it was missed. */
public record MissedDays(LiveViews views) {

    /** The cases of the {@code limit} days missed longest, as the views tell on {@code today}. */
    public Set<CaseId> cases(LocalDate today, int limit) {
        Set<CaseId> cases = new LinkedHashSet<>();
        for (BsonDocument row : views.obligationRows()
                .find(Filters.lt(ObligationRow.UNRECORDED, today.toString()))
                .sort(Sorts.ascending(ObligationRow.UNRECORDED))
                .projection(Projections.include(ObligationRow.CASE_ID))
                .limit(limit)) {
            cases.add(new CaseId(row.getString(ObligationRow.CASE_ID).getValue()));
        }
        return cases;
    }
}
