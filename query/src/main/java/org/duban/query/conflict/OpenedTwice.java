package org.duban.query.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.query.CaseForms;
import org.duban.query.caseview.AboutPerson;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;

/** Cases about one person that are opened twice for the same: each stands for itself, so neither was refused. */
final class OpenedTwice {

    private static final List<String> FORMS = CaseForms.ALL.stream()
            .filter(form -> AboutPerson.class.isAssignableFrom(form.facts()))
            .map(ViewedForm::code)
            .toList();

    private OpenedTwice() {}

    private record Opened(CaseView view, AboutPerson facts) {

        PersonId person() {
            return facts.person();
        }

        LocalDate on() {
            return view.course().openedOn();
        }

        List<Object> about() {
            return List.of(view.outline().form(), facts.person(), facts.matter());
        }
    }

    static Stream<Conflict> in(Snapshot snapshot) {
        Condition those = Condition.oneOf(CaseRow.FORM, FORMS);
        return snapshot.cases().list(new Listing(those, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                .map(view -> new Opened(view, (AboutPerson) view.facts()))
                .collect(Collectors.groupingBy(Opened::about))
                .values()
                .stream()
                .flatMap(OpenedTwice::later);
    }

    private static Stream<Conflict> later(List<Opened> same) {
        Opened first = same.stream()
                .min(Comparator.comparing(Opened::on)
                        .thenComparing(one -> one.view().caseId().value()))
                .orElseThrow();
        return same.stream()
                .filter(one -> !one.equals(first))
                .map(one -> new Conflict(
                        ConflictKind.OPENED_TWICE,
                        one.view().stream(),
                        one.view().outline().title(),
                        one.on(),
                        one.person().stream(),
                        first.on()));
    }
}
