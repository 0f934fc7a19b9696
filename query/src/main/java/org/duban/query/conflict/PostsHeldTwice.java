package org.duban.query.conflict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.StreamId;
import org.duban.events.person.PersonEvent.Post;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.register.RegisterView;

/** Posts that one person holds at a time, and two are told to hold: the one before did not leave, or that is not on record. */
final class PostsHeldTwice {

    private static final Set<Post> OF_ONE = EnumSet.of(Post.HEAD_OF_ORGAN, Post.HEAD_OF_DEPARTMENT);

    private PostsHeldTwice() {}

    private record Holder(StreamId person, PostHeld held) {

        boolean isStillThere(Holder next) {
            LocalDate from = next.held().from();
            LocalDate until = held.until();
            return held.from().isBefore(from) && (until == null || until.isAfter(from));
        }
    }

    static Stream<Conflict> among(Stream<RegisterView> people) {
        Map<String, List<Holder>> byTitle = people.flatMap(person -> person.facts(PersonFacts.class).stream()
                        .flatMap(facts -> facts.posts().stream())
                        .filter(held -> OF_ONE.contains(held.post()))
                        .map(held -> new Holder(person.stream(), held)))
                .collect(Collectors.groupingBy(holder -> holder.held().title()));
        return byTitle.values().stream().flatMap(PostsHeldTwice::of);
    }

    private static Stream<Conflict> of(List<Holder> holders) {
        return holders.stream()
                .flatMap(next -> holders.stream()
                        .filter(before -> !before.person().equals(next.person()))
                        .filter(before -> before.isStillThere(next))
                        .map(before -> new Conflict(
                                ConflictKind.POST_HELD_TWICE,
                                next.person(),
                                next.held().title(),
                                next.held().from(),
                                before.person(),
                                before.held().from())));
    }
}
