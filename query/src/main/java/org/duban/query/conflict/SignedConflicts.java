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
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.SignedByDeputies;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.person.PersonFacts;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.jspecify.annotations.Nullable;

/** Suggestions signed by somebody who, as the register of people tells by now, was no deputy that day or might not act as one. */
record SignedConflicts(Snapshot snapshot, Map<PersonId, Optional<PersonFacts>> people) {

    private static final List<String> FORMS = CaseForms.ALL.stream()
            .filter(form -> SignedByDeputies.class.isAssignableFrom(form.facts()))
            .map(ViewedForm::code)
            .toList();

    static Stream<Conflict> in(Snapshot snapshot) {
        SignedConflicts conflicts = new SignedConflicts(snapshot, new HashMap<>());
        Condition signed = Condition.oneOf(CaseRow.FORM, FORMS);
        return snapshot.cases().list(new Listing(signed, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                .flatMap(conflicts::of);
    }

    private Stream<Conflict> of(CaseView view) {
        return view.facts() instanceof SignedByDeputies facts
                ? facts.signatories().stream()
                        .flatMap(signer -> person(signer).stream())
                        .flatMap(signer -> of(view, signer).stream())
                : Stream.empty();
    }

    private static Optional<Conflict> of(CaseView view, PersonFacts signer) {
        LocalDate on = view.course().openedOn();
        boolean deputy = signer.deputyships().stream().anyMatch(time -> covers(time.from(), time.until(), on));
        if (!deputy) {
            LocalDate since = signer.deputyships().stream()
                    .flatMap(time -> Stream.ofNullable(time.until()))
                    .filter(until -> !until.isAfter(on))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return Optional.of(conflict(ConflictKind.SIGNED_NO_DEPUTY, view, signer, since));
        }
        return signer.suspensions().stream()
                .filter(time -> covers(time.from(), time.until(), on))
                .findFirst()
                .map(time -> conflict(ConflictKind.SIGNED_SUSPENDED, view, signer, time.from()));
    }

    private Optional<PersonFacts> person(PersonId id) {
        return people.computeIfAbsent(
                id, one -> snapshot.register(one.stream()).flatMap(view -> view.facts(PersonFacts.class)));
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    private static Conflict conflict(ConflictKind kind, CaseView view, PersonFacts signer, @Nullable LocalDate since) {
        return new Conflict(
                kind,
                view.stream(),
                view.outline().title(),
                view.course().openedOn(),
                signer.personId().stream(),
                since);
    }
}
