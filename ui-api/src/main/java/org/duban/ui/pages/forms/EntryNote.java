package org.duban.ui.pages.forms;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.PersonId;
import org.duban.events.UnitId;
import org.duban.query.account.AccountFacts;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageNames;
import org.jspecify.annotations.Nullable;

/** What tells an entry of a register from others that are called nearly the same: its sort, its day, whose it is. */
record EntryNote(PageNames names, Vocabulary words) {

    private static final String BETWEEN = " · ";

    String of(RegisterView view) {
        return (switch (view.facts()) {
                    case MeetingFacts meeting -> told(meeting.kind(), meeting.startsOn());
                    case AccountFacts account -> told(account.account(), account.unit(), account.body());
                    case PersonFacts person ->
                        Stream.concat(
                                person.deputyships().stream()
                                        .filter(service -> service.until() == null)
                                        .map(service -> words.value(service.level())),
                                person.posts().stream()
                                        .filter(post -> post.until() == null)
                                        .map(PersonFacts.PostHeld::title));
                    default -> told(parts(view.facts()));
                })
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** What is said by an entry's beginning: by the first of its facts if that is an event, else by all of them. */
    private static Object[] parts(Object facts) {
        Object first = value(facts.getClass().getRecordComponents()[0], facts);
        Object whole = first != null && first.getClass().isRecord() && hasDay(first) ? first : facts;
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(component -> value(component, whole))
                .toArray();
    }

    private static boolean hasDay(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .anyMatch(component -> component.getType() == LocalDate.class);
    }

    private Stream<String> told(@Nullable Object... parts) {
        return Arrays.stream(parts).flatMap(part -> told(part).stream());
    }

    private Optional<String> told(@Nullable Object part) {
        return switch (part) {
            case Enum<?> constant -> Optional.of(words.value(constant));
            case LocalDate day -> Optional.of(day.toString());
            case UnitId unit -> Optional.of(names.unit(unit));
            case PersonId person -> Optional.of(names.person(person));
            case AccountName account -> Optional.of(account.value());
            case null, default -> Optional.empty();
        };
    }

    private static @Nullable Object value(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
