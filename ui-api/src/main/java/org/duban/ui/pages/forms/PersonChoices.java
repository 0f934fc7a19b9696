package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.events.person.PersonEvent.Level;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.ui.pages.PageNames;
import org.jspecify.annotations.Nullable;

/**
 * The people who may be named, by name: the reader first, then those whom the field usually asks for, where nobody of these
 * is known anybody.
 *
 * @param known whom the reader knows
 * @param view the case that the form is about; null if about none
 */
record PersonChoices(
        List<RegisterView> known, Reader reader, @Nullable CaseView view, PageNames names) {

    /** Fields that name people who signed the case. */
    private static final Set<String> OF_SIGNERS = Set.of("agreed", "deputies", "recipients");

    /** Fields that name people of one sort; who was of it once may be named in what is recorded late. */
    private static final Map<String, Predicate<PersonFacts>> SORTS = Map.of(
            "signers", person -> isDeputy(person, Level.DISTRICT),
            "receivers", person -> isDeputy(person, Level.MUNICIPAL),
            "invited", person -> !person.deputyships().isEmpty(),
            "signer", person -> !person.posts().isEmpty(),
            "reporter", person -> !person.posts().isEmpty());

    private static boolean isDeputy(PersonFacts person, Level level) {
        return person.deputyships().stream().anyMatch(service -> service.level() == level);
    }

    List<Option> of(String field) {
        List<PersonFacts> all = known.stream()
                .flatMap(entry -> entry.facts(PersonFacts.class).stream())
                .filter(person -> !person.isErased())
                .toList();
        List<PersonFacts> asked = all.stream().filter(sort(field)).toList();
        return (asked.isEmpty() ? all : asked)
                .stream()
                        .map(person -> Option.of(person.personId().value(), names.person(person.personId())))
                        .sorted(Comparator.comparing((Option option) -> !isReader(option))
                                .thenComparing(Option::label))
                        .toList();
    }

    private Predicate<PersonFacts> sort(String field) {
        Set<PersonId> parties = view == null ? Set.of() : view.facts().parties().people();
        return OF_SIGNERS.contains(field)
                ? person -> parties.contains(person.personId())
                : SORTS.getOrDefault(field, person -> true);
    }

    private boolean isReader(Option option) {
        return Stream.ofNullable(reader.person()).anyMatch(own -> own.value().equals(option.value()));
    }
}
