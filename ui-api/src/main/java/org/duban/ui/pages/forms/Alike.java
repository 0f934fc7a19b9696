package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;
import org.duban.ui.pages.RecordColumn;

/** Tells apart what is called the same: two people of one name, two appointments of one person. */
final class Alike {

    private Alike() {}

    /**
     * The same options, of which no two read the same.
     *
     * @param marks what is known of an option by its value, the most telling first
     */
    static List<Option> apart(List<Option> options, Function<String, List<String>> marks) {
        Map<String, List<Option>> called = options.stream().collect(Collectors.groupingBy(Option::label));
        return options.stream()
                .map(option -> apart(option, called.getOrDefault(option.label(), List.of()), marks))
                .toList();
    }

    /** The same of entries of registers. */
    static List<Option> entries(List<Option> options, List<RegisterView> known) {
        return entries(options, known, facts -> List.of());
    }

    /**
     * The same of entries of registers.
     *
     * @param more what is known of one beside the day on which it began
     */
    static List<Option> entries(
            List<Option> options, List<RegisterView> known, Function<RegisterFacts, List<String>> more) {
        Map<String, RegisterFacts> facts = known.stream()
                .collect(Collectors.toMap(entry -> entry.stream().id(), RegisterView::facts, (one, same) -> one));
        return apart(
                options,
                value -> Stream.ofNullable(facts.get(value))
                        .flatMap(one -> Stream.concat(marks(one).stream(), more.apply(one).stream()))
                        .toList());
    }

    private static Option apart(Option option, List<Option> alike, Function<String, List<String>> marks) {
        if (alike.size() < 2) {
            return option;
        }
        List<List<String>> others = alike.stream()
                .filter(other -> !other.equals(option))
                .map(other -> marks.apply(other.value()))
                .toList();
        List<String> own = marks.apply(option.value());
        String telling = own.stream()
                .filter(mark -> others.stream().noneMatch(other -> other.contains(mark)))
                .findFirst()
                .orElseGet(() -> others.contains(own) ? option.value() : String.join(", ", own));
        return new Option(option.value(), option.label() + " (" + telling + ")", option.group());
    }

    private static List<String> marks(RegisterFacts facts) {
        return switch (facts) {
            case PersonFacts person ->
                Stream.concat(
                                person.posts().stream().map(post -> post.title()),
                                person.deputyships().stream().map(service -> service.constituency()))
                        .toList();
            case MeetingFacts meeting -> List.of(meeting.startsOn().toString());
            default -> begun(facts).map(LocalDate::toString).toList();
        };
    }

    /** When an entry began of which its register keeps what happened. */
    private static Stream<LocalDate> begun(RegisterFacts facts) {
        return Stream.of(facts.getClass().getRecordComponents())
                .limit(1)
                .map(part -> RecordColumn.read(part, facts))
                .filter(Event.class::isInstance)
                .map(began -> ((Event) began).occurredOn());
    }
}
