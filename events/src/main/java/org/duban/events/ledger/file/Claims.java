package org.duban.events.ledger.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.ledger.Draft;
import org.jspecify.annotations.Nullable;

/** The sequences and keys that the appends of one group take, on top of those already in the ledger. */
final class Claims {

    private final LedgerIndex index;
    private final Map<String, Long> lastSequences = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    Claims(LedgerIndex index) {
        this.index = index;
    }

    /**
     * Claims what all drafts need, or nothing.
     *
     * @return what was already taken, null if nothing was
     */
    @Nullable
    String claim(List<Draft> drafts) {
        Map<String, Long> moved = new HashMap<>();
        Set<String> bound = new HashSet<>();
        for (Draft draft : drafts) {
            String taken = claim(draft, moved, bound);
            if (taken != null) {
                return taken;
            }
        }
        lastSequences.putAll(moved);
        keys.addAll(bound);
        return null;
    }

    private @Nullable String claim(Draft draft, Map<String, Long> moved, Set<String> bound) {
        String stream = draft.stream();
        if (stream != null) {
            Long last = moved.getOrDefault(stream, lastSequence(stream));
            if (!StreamIndex.follows(last, draft.sequence())) {
                return stream + " stands at " + last + ", so " + draft.sequence() + " does not continue it";
            }
            moved.put(stream, draft.sequence() + draft.events().size() - 1);
        }
        String key = draft.key();
        boolean free = key == null || (bound.add(key) && !keys.contains(key) && index.byKey(key) == null);
        return free ? null : "the key " + key + " is bound already";
    }

    private long lastSequence(String stream) {
        return lastSequences.getOrDefault(stream, index.lastSequence(stream));
    }
}
