package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.person.People;
import org.duban.command.person.Person.Held;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/**
 * Who may give an organ's report on a day: its head or deputy head; only the government may entrust a department's head.
 */
record Reporters(Context context, SupervisedOrgan organ, LocalDate on) {

    /** The post in which a person may give the report; refuses one who may not. */
    Held post(PersonId person, @Nullable String entrustment) {
        List<Held> posts = People.known(context, person).postsOn(on).stream()
                .filter(held -> held.organ() == organ)
                .toList();
        return with(posts, Post.HEAD_OF_ORGAN)
                .or(() -> with(posts, Post.DEPUTY_HEAD_OF_ORGAN))
                .or(() -> with(posts, Post.HEAD_OF_DEPARTMENT).map(held -> entrusted(held, entrustment)))
                .orElseThrow(() -> new CommandRefused(
                        WorkReportRule.REPORTER_NOT_ENTITLED, "person", person.value(), "organ", organ.name()));
    }

    private Held entrusted(Held held, @Nullable String entrustment) {
        CommandRefused.unless(
                organ == SupervisedOrgan.GOVERNMENT, WorkReportRule.ENTRUSTED_BY_OTHERS, "organ", organ.name());
        CommandRefused.unless(
                entrustment != null && !entrustment.isBlank(),
                WorkReportRule.ENTRUSTMENT_MISSING,
                "title",
                held.title());
        return held;
    }

    private static Optional<Held> with(List<Held> posts, Post post) {
        return posts.stream().filter(held -> held.post() == post).findFirst();
    }
}
