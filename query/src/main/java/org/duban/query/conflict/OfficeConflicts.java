package org.duban.query.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.query.CaseForms;
import org.duban.query.caseview.ActedInOffice;
import org.duban.query.caseview.ActedInOffice.OfficeAct;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;

/** What somebody did by a post who, as the register of people tells by now, did not hold it that day. */
record OfficeConflicts(Snapshot snapshot, Map<PersonId, Optional<PersonFacts>> people) {

    private static final List<String> FORMS = CaseForms.ALL.stream()
            .filter(form -> ActedInOffice.class.isAssignableFrom(form.facts()))
            .map(ViewedForm::code)
            .toList();

    static Stream<Conflict> in(Snapshot snapshot) {
        OfficeConflicts conflicts = new OfficeConflicts(snapshot, new HashMap<>());
        Condition acted = Condition.oneOf(CaseRow.FORM, FORMS);
        return snapshot.cases().list(new Listing(acted, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                .flatMap(conflicts::of);
    }

    private Stream<Conflict> of(CaseView view) {
        return view.facts() instanceof ActedInOffice facts
                ? facts.actsInOffice().stream()
                        .flatMap(act -> person(act.person()).stream()
                                .filter(person -> !held(person, act))
                                .map(person -> conflict(view, act, person)))
                : Stream.empty();
    }

    private static boolean held(PersonFacts person, OfficeAct act) {
        return posts(person, act)
                .anyMatch(held -> !act.on().isBefore(held.from())
                        && (held.until() == null || act.on().isBefore(held.until())));
    }

    private static Stream<PostHeld> posts(PersonFacts person, OfficeAct act) {
        return person.posts().stream().filter(held -> act.by().contains(held.post()));
    }

    private Optional<PersonFacts> person(PersonId id) {
        return people.computeIfAbsent(
                id, one -> snapshot.register(one.stream()).flatMap(view -> view.facts(PersonFacts.class)));
    }

    private static Conflict conflict(CaseView view, OfficeAct act, PersonFacts person) {
        LocalDate left = posts(person, act)
                .flatMap(held -> Stream.ofNullable(held.until()))
                .filter(until -> !until.isAfter(act.on()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Conflict(
                ConflictKind.ACTED_OUT_OF_OFFICE,
                view.stream(),
                view.outline().title(),
                act.on(),
                act.person().stream(),
                left);
    }
}
