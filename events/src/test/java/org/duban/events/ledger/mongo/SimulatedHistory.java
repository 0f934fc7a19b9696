package org.duban.events.ledger.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.EventOutline;
import org.jspecify.annotations.Nullable;

/** What the nodes' callers and readers were told, held against what the set holds in the end. */
final class SimulatedHistory {

    private final Supplier<List<CommitOutline>> kept;
    private final String header;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Commit> acknowledged = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<Integer, List<CommitOutline>> seen = new HashMap<>();

    /** What must never happen did. */
    static final class Violation extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Violation(String sentence) {
            super(sentence);
        }
    }

    /** @param kept what a majority holds at the time */
    SimulatedHistory(Supplier<List<CommitOutline>> kept, String header) {
        this.kept = kept;
        this.header = header;
    }

    void tried(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    /** A caller was told, by a node that has read up to {@code head}. */
    void acknowledged(Draft draft, Commit commit, Head head) {
        require(
                head.position() >= commit.lastPosition(),
                () -> draft.id() + " was acknowledged at " + commit.position() + " by a node that had read up to "
                        + head.position());
        acknowledged.put(draft.id(), commit);
    }

    /** A refusal is true when it is told: by then what stands against the draft lasts. */
    void refused(Draft draft) {
        refused.add(draft.id());
        Set<String> streams = streams(draft);
        require(
                kept.get().stream().anyMatch(commit -> stands(commit, draft, streams, Long.MAX_VALUE)),
                () -> draft.id() + " was refused for nothing");
    }

    void saw(int reader, CommitOutline commit) {
        seen.computeIfAbsent(reader, any -> new ArrayList<>()).add(commit);
    }

    /** The ids of the commits that are kept, in their order. */
    List<String> order() {
        return kept.get().stream().map(CommitOutline::id).toList();
    }

    int acknowledgements() {
        return acknowledged.size();
    }

    int refusals() {
        return refused.size();
    }

    /** @throws Violation if anything does not hold */
    void check() {
        List<CommitOutline> commits = kept.get();
        Map<String, CommitOutline> byId = new HashMap<>();
        long next = 1;
        String hash = header;
        for (CommitOutline commit : commits) {
            long expected = next;
            require(commit.position() == expected, () -> commit.position() + " stands where " + expected + " should");
            require(commit.prev().equals(hash), () -> commit.position() + " is not chained on the one before it");
            require(byId.put(commit.id(), commit) == null, () -> commit.id() + " is there twice");
            next = commit.lastPosition() + 1;
            hash = commit.hash();
        }
        acknowledged.forEach((id, commit) -> require(
                byId.containsKey(id) && isSame(byId.get(id), commit),
                () -> id + " was acknowledged at " + commit.position() + " and is not there"));
        refused.forEach(id -> require(!byId.containsKey(id), () -> id + " was refused and is there"));
        byId.forEach((id, commit) -> checkBasis(commits, drafts.get(id), commit));
        seen.forEach((reader, read) -> require(
                read.equals(commits), () -> "reader " + reader + " saw " + read.size() + " of " + commits.size()));
    }

    /** Who was told before anybody read it was told no hash. */
    private static boolean isSame(CommitOutline kept, Commit told) {
        return told.hash().isEmpty()
                || kept.position() == told.position() && kept.hash().equals(told.hash());
    }

    private static void checkBasis(List<CommitOutline> commits, Draft draft, CommitOutline own) {
        Set<String> streams = streams(draft);
        for (CommitOutline commit : commits) {
            require(
                    commit == own || !stands(commit, draft, streams, own.position()),
                    () -> own.id() + " rests on what " + commit.id() + " had changed before it");
        }
    }

    /** What a draft rests on. */
    private static Set<String> streams(Draft draft) {
        Set<String> streams = new HashSet<>(draft.basis().streamsRead());
        draft.events().forEach(event -> streams.add(event.stream()));
        return streams;
    }

    /** Whether the commit touches, before that position, what the draft rests on. */
    private static boolean stands(CommitOutline commit, Draft draft, Set<String> streams, long before) {
        if (commit.position() <= draft.basis().position()
                || commit.position() >= before
                || commit.id().equals(draft.id())) {
            return false;
        }
        for (EventOutline event : commit.events()) {
            if (streams.contains(event.stream()) || isOfKind(event.stream(), draft.basis())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfKind(@Nullable String stream, Basis basis) {
        return stream != null && basis.kindsRead().stream().anyMatch(kind -> stream.startsWith(kind + "-"));
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new Violation(otherwise.get());
        }
    }
}
