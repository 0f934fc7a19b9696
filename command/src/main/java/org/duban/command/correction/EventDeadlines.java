package org.duban.command.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duban.command.rules.TermChanges;
import org.duban.command.stream.Parts;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.SessionEvent;
import org.duban.events.meeting.MeetingEvent;

/** The deadlines that an event carries, counted again when what they were counted from is corrected. */
record EventDeadlines(TermChanges changes) {

    /** What an assignment counts or sets by itself, though the item's own term is another event's. */
    private static final Set<String> OF_ASSIGNMENT = Set.of("returnBy", "assistingTerms");

    /** The deadlines that the event set from its own day, which may not end before it. */
    static List<Deadline> set(Event event) {
        Stream<Deadline> own = event instanceof ItemAssigned || !goesOn(event)
                ? Stream.of(event.getClass().getRecordComponents())
                        .filter(component -> !component.isAnnotationPresent(CountedFrom.class))
                        .map(component -> Parts.value(component, (Record) event))
                        .filter(Deadline.class::isInstance)
                        .map(Deadline.class::cast)
                : Stream.of();
        return Stream.concat(own, assisting(event).stream().map(AssistingTerm::due))
                .toList();
    }

    private static List<AssistingTerm> assisting(Event event) {
        return switch (event) {
            case ItemAssigned e -> e.assistingTerms();
            case ItemReassigned e -> e.assistingTerms();
            default -> List.of();
        };
    }

    /** The event with the deadlines that are counted from its own day, which was {@code before}, counted from {@code day}. */
    Event from(Event event, LocalDate before, LocalDate day) {
        return changed(
                event,
                (name, due) -> isOwn(event, name)
                                || (isCountedFrom(event, event, name)
                                        && due.trigger().equals(before))
                        ? changes.from(due, day)
                        : due);
    }

    /** The event with what is counted from a day that it names, which was another in {@code before}, counted from that. */
    Event named(Event before, Event event) {
        return changed(
                event,
                (name, due) -> mark(event, name)
                        .map(CountedFrom::value)
                        .filter(source -> !source.isEmpty())
                        .flatMap(source -> day(event, source)
                                .filter(day -> !day.equals(day(before, source).orElse(null)))
                                .map(day -> changes.from(due, day)))
                        .orElse(due));
    }

    private static Optional<LocalDate> day(Event event, String component) {
        return Parts.component((Record) event, component)
                .map(named -> Parts.value(named, (Record) event))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    /** The event with what is counted from the day of {@code step} counted from {@code day}. */
    Event after(Event step, Event event, LocalDate day) {
        return changed(
                event,
                (name, due) -> isCountedFrom(step, event, name) && due.trigger().equals(step.occurredOn())
                        ? changes.from(due, day)
                        : due);
    }

    private static boolean isCountedFrom(Event step, Event event, String component) {
        return mark(event, component)
                .map(CountedFrom::steps)
                .filter(steps -> List.of(steps).contains(step.getClass()))
                .isPresent();
    }

    private static Optional<CountedFrom> mark(Event event, String component) {
        return Parts.component((Record) event, component).map(named -> named.getAnnotation(CountedFrom.class));
    }

    /** An item's assignment with the item's term counted from the day the letter came, also where another was decided. */
    Event fromLetter(ItemAssigned event, LocalDate day) {
        return changed(event, (name, due) -> isOwn(event, name) ? due : changes.from(due, day));
    }

    /** The event with the deadlines that rest on {@code was} as they are upon {@code now}. */
    Event upon(Event event, Deadline was, Deadline now) {
        return changed(event, (name, due) -> isOwn(event, name) ? due : changes.upon(due, was, now));
    }

    /** Whether a deadline is counted from the event's own day, not back from another and not of a term there was before. */
    private static boolean isOwn(Event event, String component) {
        return goesOn(event)
                ? OF_ASSIGNMENT.contains(component)
                : mark(event, component).isEmpty();
    }

    private static boolean goesOn(Event event) {
        return event instanceof DeadlineEvent
                || event instanceof ReturnWindowRecomputed
                || event instanceof ItemAssigned
                || event instanceof ItemReassigned
                || event instanceof ItemExtensionGranted
                || event instanceof ExtensionGranted
                || event instanceof SessionEvent
                || event instanceof MeetingEvent;
    }

    private static Event changed(Event event, BiFunction<String, Deadline, Deadline> change) {
        return (Event) Parts.changed((Record) event, Deadline.class, change);
    }
}
