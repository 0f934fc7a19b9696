package org.duban.query.view;

import com.mongodb.client.model.Filters;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.query.obligation.Obligation;
import org.duban.query.row.ObligationRow;

/** Finds the cases with an open term of a certain kind. */
public record OpenTerms(LiveViews views) {

    /** The cases that owe something by a deadline, or may return an item until one, that is {@code wanted}, as the views tell. */
    public Set<CaseId> cases(Predicate<Deadline> wanted) {
        Set<CaseId> cases = new LinkedHashSet<>();
        for (BsonDocument row : views.obligationRows()
                .find(Filters.and(Filters.eq(ObligationRow.OPEN, true), Filters.exists(ObligationRow.DUE_ON)))) {
            Obligation owed = ObligationRow.obligation(row);
            if (Stream.of(Optional.ofNullable(owed.due()), Optional.ofNullable(owed.returnBy()))
                    .flatMap(Optional::stream)
                    .anyMatch(wanted)) {
                cases.add(owed.caseId());
            }
        }
        return cases;
    }
}
