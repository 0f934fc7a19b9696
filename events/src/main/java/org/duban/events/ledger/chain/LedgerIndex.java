package org.duban.events.ledger.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.EventOutline;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.jspecify.annotations.Nullable;

/** Where each commit stands, kept in memory; commits are counted from 0. */
public final class LedgerIndex {

    private final LongList positions = new LongList();
    private final LongList addresses = new LongList();
    private final LongList times = new LongList();
    private final LongList hashes = new LongList();
    private final Map<String, StreamIndex> streams = new HashMap<>();

    /** The names of streams by the kind they begin with, in the order of their first events. */
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    private final Map<String, Integer> keys = new HashMap<>();
    private final String id;
    private final LedgerDigest digest;
    private Head head;

    /** Of a ledger without commits. */
    public LedgerIndex(HeaderDocument header) {
        id = header.ledger();
        digest = header.digest();
        head = new Head(0, header.hash(), Instant.EPOCH);
    }

    /**
     * Adds the next commit.
     *
     * @param address where the store has it
     */
    public synchronized void add(CommitOutline commit, long address) {
        int number = positions.size();
        positions.add(commit.position());
        addresses.add(address);
        times.add(commit.at());
        hashes.add(beginning(commit.hash()));
        for (EventOutline event : commit.events()) {
            if (event.stream() != null) {
                streams.computeIfAbsent(event.stream(), this::begun).add(number, event.sequence());
            }
        }
        if (commit.key() != null) {
            keys.put(commit.key(), number);
        }
        head = new Head(commit.lastPosition(), commit.hash(), Instant.ofEpochMilli(commit.at()));
    }

    /** Adds the next commits, each with its address. */
    public synchronized void addAll(List<Commit> commits, LongList where) {
        for (int i = 0; i < commits.size(); i++) {
            add(CommitOutline.of(commits.get(i)), where.get(i));
        }
    }

    /** The ledger's own name. */
    public String id() {
        return id;
    }

    /** The digest that chains it. */
    public LedgerDigest digest() {
        return digest;
    }

    /** Where the ledger stands. */
    public synchronized Head head() {
        return head;
    }

    /** The number of commits. */
    public synchronized int size() {
        return positions.size();
    }

    /** Where the store has the commit. */
    public synchronized long address(int commit) {
        return addresses.get(commit);
    }

    /** The position of the first event of the commit. */
    public synchronized long position(int commit) {
        return positions.get(commit);
    }

    /** Whether that is how the hash of the commit began when it was first seen. */
    public synchronized boolean knows(int commit, String hash) {
        return hashes.get(commit) == beginning(hash);
    }

    /** Enough of a hash to tell one from another without keeping it. */
    private static long beginning(String hash) {
        long beginning = 0;
        for (int i = 0; i < Long.BYTES * 2; i++) {
            beginning = (beginning << 4) | (Character.digit(hash.charAt(i), 16) & 15);
        }
        return beginning;
    }

    /** The commit that holds {@code position}, the first if there is none so low. */
    public synchronized int commitAt(long position) {
        return position > head.position() ? positions.size() : Math.max(0, positions.lastNotAbove(position));
    }

    /** The sequence of the stream's last event, -1 if it is empty. */
    public synchronized long lastSequence(String stream) {
        StreamIndex commits = streams.get(stream);
        return commits == null ? -1 : commits.lastSequence();
    }

    /** The end of the last commit that has an event of the stream, 0 if none has. */
    public synchronized long lastPosition(String stream) {
        StreamIndex commits = streams.get(stream);
        return commits == null ? 0 : end(commits.lastCommit());
    }

    /** The last position of the commit that holds {@code position}; the head's beyond it, 0 below 1. */
    public synchronized long endOf(long position) {
        if (position < 1 || position >= head.position()) {
            return position < 1 ? 0 : head.position();
        }
        return end(positions.lastNotAbove(position));
    }

    /** The commits that hold an event of the stream with that sequence or a later one. */
    public synchronized List<Integer> stream(String stream, long sequence) {
        StreamIndex commits = streams.get(stream);
        return commits == null ? List.of() : commits.from(sequence);
    }

    /** The streams whose names begin with {@code prefix}, those of a kind in the order of their first events. */
    public synchronized List<String> streams(String prefix) {
        List<String> names = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            if (kind.startsWith(prefix) || prefix.startsWith(kind)) {
                all.stream().filter(name -> name.startsWith(prefix)).forEach(names::add);
            }
        });
        return names;
    }

    private StreamIndex begun(String stream) {
        String kind = stream.substring(0, stream.indexOf('-') + 1);
        kinds.computeIfAbsent(kind, begins -> new ArrayList<>()).add(stream);
        return new StreamIndex();
    }

    /** The commit bound to a key, null if none is. */
    public synchronized @Nullable Integer byKey(String key) {
        return keys.get(key);
    }

    /** The position of the last event recorded at or before {@code at}. */
    public synchronized long positionAt(Instant at) {
        if (!at.isBefore(head.at())) {
            return head.position();
        }
        return at.isBefore(Instant.EPOCH) ? 0 : positions.get(times.lastNotAbove(at.toEpochMilli()) + 1) - 1;
    }

    private long end(int commit) {
        return commit + 1 < positions.size() ? positions.get(commit + 1) - 1 : head.position();
    }
}
