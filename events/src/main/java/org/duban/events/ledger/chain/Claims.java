package org.duban.events.ledger.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The sequences and keys that the appends of one group take, on top of those already in the ledger. */
public final class Claims {

    private final LedgerIndex index;

    /** Of each stream that an earlier draft of the group writes, the sequence of its last event. */
    private final Map<String, Long> lastSequences;

    private final Set<String> keys;

    /** None yet. */
    public Claims(LedgerIndex index) {
        this(index, new HashMap<>(), new HashSet<>());
    }

    private Claims(LedgerIndex index, Map<String, Long> lastSequences, Set<String> keys) {
        this.index = index;
        this.lastSequences = lastSequences;
        this.keys = keys;
    }

    /**
     * Lets nobody decide on what is not there.
     *
     * @throws IllegalArgumentException if the draft rests on a position that {@code index} has not come to
     */
    public static void requireReached(Draft draft, LedgerIndex index) {
        if (!reached(draft, index)) {
            throw new IllegalArgumentException("A draft was decided at a position beyond the head");
        }
    }

    /** Whether {@code index} has come to the position that the draft rests on. */
    public static boolean reached(Draft draft, LedgerIndex index) {
        Basis basis = draft.basis();
        return basis == null || basis.position() <= index.head().position();
    }

    /**
     * Claims what all drafts need, or nothing.
     *
     * @return what stood against it, null if nothing did
     */
    public @Nullable String claim(List<Draft> drafts) {
        Claims tried = new Claims(index, new HashMap<>(lastSequences), new HashSet<>(keys));
        for (Draft draft : drafts) {
            String taken = tried.claim(draft);
            if (taken != null) {
                return taken;
            }
        }
        lastSequences.putAll(tried.lastSequences);
        keys.addAll(tried.keys);
        return null;
    }

    private @Nullable String claim(Draft draft) {
        String moved = moved(draft);
        if (moved != null) {
            return moved;
        }
        for (StoredEvent event : draft.events()) {
            String gap = claimSequence(event);
            if (gap != null) {
                return gap;
            }
        }
        IdempotencyKey key = draft.key();
        if (key == null || (keys.add(key.name()) && index.byKey(key.name()) == null)) {
            return null;
        }
        return "the key " + key.name() + " is bound already";
    }

    /** What the draft rests on and somebody wrote to since. */
    private @Nullable String moved(Draft draft) {
        Basis basis = draft.basis();
        if (basis == null) {
            return null;
        }
        long position = index.endOf(basis.position());
        if (basis.everything() && (!lastSequences.isEmpty() || index.endOf(Long.MAX_VALUE) > position)) {
            return "something was recorded after position " + position;
        }
        return touched(draft, basis)
                .filter(stream -> lastSequences.containsKey(stream) || index.lastPosition(stream) > position)
                .findFirst()
                .map(stream -> stream + " was written to after position " + position)
                .orElse(null);
    }

    /** The streams of a kind, those that an earlier draft of the group begins among them. */
    private Stream<String> ofKind(String kind) {
        String prefix = kind + "-";
        return Stream.concat(
                index.streams(prefix).stream(),
                lastSequences.keySet().stream().filter(stream -> stream.startsWith(prefix)));
    }

    private Stream<String> touched(Draft draft, Basis basis) {
        Set<String> written = draft.events().stream()
                .flatMap(event -> Stream.ofNullable(event.stream()))
                .collect(Collectors.toSet());
        Stream<String> ofKinds = basis.kindsRead().stream().flatMap(this::ofKind);
        return Stream.concat(Stream.concat(basis.streamsRead().stream(), written.stream()), ofKinds);
    }

    private @Nullable String claimSequence(StoredEvent event) {
        String stream = event.stream();
        if (stream == null) {
            return null;
        }
        Long claimed = lastSequences.get(stream);
        long last = claimed == null ? index.lastSequence(stream) : claimed;
        if (!StreamIndex.follows(last, event.sequence())) {
            return stream + " stands at " + last + ", so " + event.sequence() + " does not continue it";
        }
        lastSequences.put(stream, event.sequence());
        return null;
    }
}
