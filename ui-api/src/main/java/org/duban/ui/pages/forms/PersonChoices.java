package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.interpellation.InterpellationFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.Deputyship;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.register.RegisterView;
import org.duban.ui.pages.PageNames;
import org.jspecify.annotations.Nullable;

/**
 * The people who may be named, by name: the reader first, then those whom the field usually asks for, where nobody of these
 * is known anybody.
 *
 * @param known whom the reader knows
 * @param view the case that the form is about; null if about none
 * @param former what is said after the names of those who are no longer what the field asks for
 */
record PersonChoices(
        List<RegisterView> known, Reader reader, @Nullable CaseView view, PageNames names, String former) {

    /** What fields are called that name somebody who stands by an interpellation. */
    static final String SIGNED = "signed";

    /** Fields that name people who signed the case. */
    private static final Set<String> OF_SIGNERS = Set.of("agreed", "deputies", "recipients");

    /** Fields that name people of one sort; who was of it once may be named in what is recorded late, and that is said. */
    private static final Map<String, Sort> SORTS = Map.of(
            "signers", deputies(Level.DISTRICT),
            "receivers", deputies(Level.MUNICIPAL),
            "invited", new Sort(service -> true, post -> false),
            "proposers", new Sort(service -> false, PersonChoices::ofMembers),
            "commissioners", new Sort(service -> service.level() == Level.DISTRICT, PersonChoices::ofMembers),
            "chair", new Sort(service -> service.level() == Level.DISTRICT, PersonChoices::ofMembers),
            "signer", new Sort(service -> false, post -> true),
            "reporter", new Sort(service -> false, post -> true));

    private static final Sort ANYBODY = new Sort(service -> false, post -> false);

    /** People by what they serve as, any one of it. */
    private record Sort(Predicate<Deputyship> services, Predicate<PostHeld> posts) {

        boolean ever(PersonFacts person) {
            return person.deputyships().stream().anyMatch(services)
                    || person.posts().stream().anyMatch(posts);
        }

        boolean over(PersonFacts person) {
            return ever(person) && !now(person);
        }

        private boolean now(PersonFacts person) {
            return person.deputyships().stream().filter(services).anyMatch(service -> service.until() == null)
                    || person.posts().stream().filter(posts).anyMatch(post -> post.until() == null);
        }
    }

    private static Sort deputies(Level level) {
        return new Sort(service -> service.level() == level, post -> false);
    }

    private static boolean ofMembers(PostHeld held) {
        return held.post() == Post.STANDING_COMMITTEE_MEMBER;
    }

    List<Option> of(String field) {
        List<PersonFacts> all = known.stream()
                .flatMap(entry -> entry.facts(PersonFacts.class).stream())
                .filter(person -> !person.isErased())
                .toList();
        List<PersonFacts> asked =
                all.stream().filter(person -> fits(person, field)).toList();
        Sort sort = SORTS.getOrDefault(field, ANYBODY);
        return (asked.isEmpty() ? all : asked)
                .stream()
                        .sorted(Comparator.comparing((PersonFacts person) -> !isReader(person))
                                .thenComparing(sort::over)
                                .thenComparing(person -> names.person(person.personId())))
                        .map(person -> option(person, sort))
                        .toList();
    }

    private Option option(PersonFacts person, Sort sort) {
        String name = names.person(person.personId());
        return Option.of(person.personId().value(), sort.over(person) ? name + former : name);
    }

    private boolean fits(PersonFacts person, String field) {
        if (OF_SIGNERS.contains(field)) {
            return view != null && view.facts().parties().people().contains(person.personId());
        }
        if (field.equals(SIGNED)) {
            return view != null
                    && view.facts() instanceof InterpellationFacts facts
                    && facts.signers().contains(person.personId());
        }
        Sort sort = SORTS.get(field);
        return sort == null || sort.ever(person);
    }

    private boolean isReader(PersonFacts person) {
        return person.personId().equals(reader.person());
    }
}
