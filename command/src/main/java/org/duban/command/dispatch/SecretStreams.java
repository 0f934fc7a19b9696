package org.duban.command.dispatch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.EntryLog;
import org.duban.command.casefile.CaseState;
import org.duban.command.dispatch.CommandProcessor.Decision;
import org.duban.command.stream.Parts;
import org.duban.command.stream.StreamState;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;

/**
 * Which of a decision's events are stored sealed, and with the key of which case: those of a secret case; those of registers that
 * name one, or belong to an entry that began with it; and whatever else the same command led to, since it may repeat what was said
 * there. A case is secret that was so before, or is from these events on.
 */
record SecretStreams(Decision decision) {

    /** The streams, each with the name of the key: that of the case's own stream. */
    Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Event event : decision.events()) {
            String stream = event.stream().value();
            if (!keys.containsKey(stream)) {
                secret(event).ifPresent(about -> keys.put(stream, about.value()));
            }
        }
        keys.values().stream()
                .findFirst()
                .ifPresent(first -> decision.events()
                        .forEach(event -> keys.putIfAbsent(event.stream().value(), first)));
        return keys;
    }

    private Optional<StreamId> secret(Event event) {
        return Stream.of(Stream.of(event.stream()), named(event), begun(event.stream()))
                .flatMap(cases -> cases)
                .filter(this::isSecret)
                .findFirst();
    }

    /** The cases that the entry was made for. */
    private Stream<StreamId> begun(StreamId stream) {
        return decision.world().state(stream).own() instanceof EntryLog<?> log
                ? named(log.events().getFirst())
                : Stream.empty();
    }

    private boolean isSecret(StreamId stream) {
        return stream.kind().equals(CaseId.KIND) && (isSecret(decision.world().seen(stream)) || isToBeSecret(stream));
    }

    /** Of others nothing is foreseen, and the decision does not come to rest on them by being sealed. */
    private boolean isToBeSecret(StreamId stream) {
        return decision.foreseen().streams().contains(stream)
                && isSecret(decision.foreseen().state(stream));
    }

    private static boolean isSecret(StreamState<?> state) {
        return state.own() instanceof CaseState known && known.basis().secrecy() == Secrecy.SECRET;
    }

    /** The cases that a value names, however deep. */
    private static Stream<StreamId> named(Object value) {
        return switch (value) {
            case CaseId about -> Stream.of(about.stream());
            case StreamId about -> Stream.of(about);
            case Collection<?> several -> several.stream().flatMap(SecretStreams::named);
            case Map<?, ?> several -> several.values().stream().flatMap(SecretStreams::named);
            case Record whole -> Parts.values(whole).stream().flatMap(SecretStreams::named);
            default -> Stream.empty();
        };
    }
}
