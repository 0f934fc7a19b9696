package org.duban.ui.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.SupervisedOrgan;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.CaseForms;

/** The texts of a story that not everyone may read. */
final class Secrets {

    private static final int SHORTEST = 3;

    private Secrets() {}

    /**
     * Whether an event is never told to the public: its form says so, or it is about a draft, whatever its form says.
     *
     * <p>An event about a draft is known by its name, so that a form that forgets to say so is found out.
     */
    static boolean isConfidential(Event event) {
        String name = event.getClass().getSimpleName();
        return name.contains("Draft")
                || name.equals("HandlingReportCommented")
                || CaseForms.ALL.stream()
                        .anyMatch(form -> form.confidential().contains(event.getClass())
                                || form.paperOf(event).isPresent());
    }

    /** The organ whose draft or other paper an event is about, one that no other organ reads; empty if it is about none. */
    private static Optional<SupervisedOrgan> paperOf(Event event) {
        Optional<SupervisedOrgan> told = CaseForms.ALL.stream()
                .flatMap(form -> form.paperOf(event).stream())
                .findFirst();
        boolean draft = event.getClass().getSimpleName().contains("Draft")
                || event.getClass().getSimpleName().equals("HandlingReportCommented");
        return told.isPresent() || !draft
                ? told
                : Variants.leaves(event)
                        .filter(SupervisedOrgan.class::isInstance)
                        .map(SupervisedOrgan.class::cast)
                        .findFirst();
    }

    /** The texts that only events hold which are about papers of other organs than this one. */
    static Set<String> ofOthers(Collection<RecordedEvent> events, SupervisedOrgan organ) {
        return held(
                events, event -> paperOf(event).filter(other -> other != organ).isPresent());
    }

    /** The texts that only events hold which are not told to the public. */
    static Set<String> confidential(Collection<RecordedEvent> events) {
        return held(events, Secrets::isConfidential);
    }

    private static Set<String> held(Collection<RecordedEvent> events, Predicate<Event> wanted) {
        Map<Boolean, Set<String>> texts = events.stream()
                .map(RecordedEvent::event)
                .map(Secrets::content)
                .collect(Collectors.partitioningBy(wanted, Collectors.flatMapping(Secrets::texts, Collectors.toSet())));
        Set<String> secret = new TreeSet<>(texts.get(true));
        secret.removeAll(texts.get(false));
        return secret;
    }

    private static Event content(Event event) {
        return event instanceof EventCorrected correction ? correction.corrected() : event;
    }

    private static Stream<String> texts(Event event) {
        return Variants.leaves(event)
                .filter(String.class::isInstance)
                .map(Object::toString)
                .filter(text -> text.length() >= SHORTEST);
    }
}
