package org.duban.query.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.query.appraisal.AppraisalFacts;
import org.duban.query.appraisal.AppraisalView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;

/** Officials who were chosen twice to report on one post in one year: each case stands for itself, so neither was refused. */
final class AppraisedTwice {

    private static final Comparator<AppraiseeSelected> IN_ORDER = Comparator.comparing(AppraiseeSelected::occurredOn)
            .thenComparing(one -> one.caseId().value());

    private AppraisedTwice() {}

    static Stream<Conflict> in(Snapshot snapshot) {
        Condition appraisals = Condition.is(CaseRow.FORM, AppraisalView.FORM.code());
        return snapshot.cases().list(new Listing(appraisals, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                .map(view -> ((AppraisalFacts) view.facts()).appraisee())
                .collect(Collectors.groupingBy(one -> List.of(one.official(), one.post(), one.year())))
                .values()
                .stream()
                .flatMap(AppraisedTwice::later);
    }

    private static Stream<Conflict> later(List<AppraiseeSelected> same) {
        AppraiseeSelected first = same.stream().min(IN_ORDER).orElseThrow();
        return same.stream()
                .filter(one -> !one.equals(first))
                .map(one -> new Conflict(
                        ConflictKind.APPRAISED_TWICE,
                        one.caseId().stream(),
                        one.title(),
                        one.occurredOn(),
                        one.official().stream(),
                        first.occurredOn()));
    }
}
