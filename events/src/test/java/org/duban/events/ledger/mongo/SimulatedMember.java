package org.duban.events.ledger.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.EventOutline;
import org.jspecify.annotations.Nullable;

/** One member of a replica set: its log, how much of it a majority holds as far as it knows, and what it takes itself for. */
final class SimulatedMember {

    /** What a member answers to an insert. */
    enum Answer {
        HELD,
        TAKEN,
        NOT_PRIMARY,
        NOT_HELD_IN_TIME
    }

    /** Who waits until a majority holds so much of the log. */
    private record Waiting(long term, int size, boolean taken, Consumer<Answer> answer) {}

    /** An insert; the same one may come several times. */
    record Insert(long id, List<byte[]> documents) {}

    /** @param commit null for what a new primary writes to begin with */
    record Entry(
            long term, long insert, int statement, @Nullable CommitOutline commit) {}

    final List<Entry> log = new ArrayList<>();
    final int[] held = new int[SimulatedSet.SIZE];
    private final List<Waiting> waiting = new ArrayList<>();
    private final boolean acknowledgesAlone;
    long term;
    boolean primary;
    boolean up = true;
    boolean halted;
    int majority;
    int journaled;
    long heard;

    SimulatedMember(boolean acknowledgesAlone) {
        this.acknowledgesAlone = acknowledgesAlone;
    }

    boolean runs() {
        return up && !halted;
    }

    /** Inserts in order, what it has not inserted for the same request before, and answers once a majority holds it. */
    void insert(Insert insert, Consumer<Answer> answer) {
        if (!primary) {
            answer.accept(Answer.NOT_PRIMARY);
            return;
        }
        boolean taken = false;
        for (int n = 0; n < insert.documents().size() && !taken; n++) {
            CommitOutline commit = CommitDocument.outline(insert.documents().get(n));
            if (!executed(insert.id(), n)) {
                taken = clashes(commit);
                if (!taken) {
                    log.add(new Entry(term, insert.id(), n, commit));
                }
            }
        }
        if (acknowledgesAlone) {
            answer.accept(taken ? Answer.TAKEN : Answer.HELD);
        } else {
            waiting.add(new Waiting(term, log.size(), taken, answer));
            tell();
        }
    }

    /** Commits from a position on that a majority holds, or that just this member shows; null if it is not primary. */
    @Nullable
    List<CommitOutline> find(long position, int limit, boolean local) {
        if (!primary) {
            return null;
        }
        List<CommitOutline> found = new ArrayList<>();
        for (Entry entry : log.subList(0, local ? log.size() : majority)) {
            if (entry.commit() != null && entry.commit().position() >= position) {
                found.add(entry.commit());
            }
        }
        found.sort(Comparator.comparingLong(CommitOutline::position));
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** The commits among the first entries. */
    List<CommitOutline> commits(int size) {
        List<CommitOutline> commits = new ArrayList<>();
        for (Entry entry : log.subList(0, size)) {
            if (entry.commit() != null) {
                commits.add(entry.commit());
            }
        }
        return commits;
    }

    /** A majority has chosen it. */
    void lead(long newTerm) {
        term = newTerm;
        primary = true;
        log.add(new Entry(newTerm, -1, 0, null));
        Arrays.fill(held, 0);
    }

    /** It learns that there is a newer term. */
    void stepDown(long newer) {
        term = newer;
        primary = false;
        List<Waiting> lost = List.copyOf(waiting);
        waiting.clear();
        lost.forEach(one -> one.answer().accept(Answer.NOT_PRIMARY));
    }

    /** It loses what its journal does not have; nobody is answered any more. */
    void die() {
        up = false;
        primary = false;
        waiting.clear();
        log.subList(journaled, log.size()).clear();
        majority = Math.min(majority, journaled);
    }

    /** Copies a part of the primary's log, and takes back what that one does not have. */
    void follow(SimulatedMember source, int most) {
        int same = Math.min(log.size(), source.log.size());
        while (same > 0 && log.get(same - 1) != source.log.get(same - 1)) {
            same--;
        }
        if (same < majority) {
            throw new IllegalStateException("the simulated set took back what a majority held");
        }
        log.subList(same, log.size()).clear();
        log.addAll(source.log.subList(same, Math.min(source.log.size(), same + most)));
        journaled = Math.min(journaled, same);
        majority = Math.max(majority, Math.min(source.majority, log.size()));
    }

    /** As primary, counts who holds what. */
    void count(int self) {
        held[self] = journaled;
        int[] sorted = held.clone();
        Arrays.sort(sorted);
        int size = sorted[SimulatedSet.SIZE / 2];
        if (size > majority && log.get(size - 1).term() == term) {
            majority = size;
            tell();
        }
    }

    private void tell() {
        for (Waiting one : List.copyOf(waiting)) {
            if (one.term() == term && one.size() <= majority) {
                waiting.remove(one);
                one.answer().accept(one.taken() ? Answer.TAKEN : Answer.HELD);
            }
        }
    }

    private boolean executed(long insert, int statement) {
        for (Entry entry : log) {
            if (entry.insert() == insert && entry.statement() == statement) {
                return true;
            }
        }
        return false;
    }

    private boolean clashes(CommitOutline commit) {
        for (Entry entry : log) {
            CommitOutline other = entry.commit();
            if (other != null && (other.position() == commit.position() || sharesSequence(other, commit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesSequence(CommitOutline one, CommitOutline other) {
        for (EventOutline event : one.events()) {
            for (EventOutline another : other.events()) {
                if (event.sequence() == another.sequence() && Objects.equals(event.stream(), another.stream())) {
                    return true;
                }
            }
        }
        return false;
    }
}
