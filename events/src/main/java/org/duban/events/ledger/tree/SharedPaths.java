package org.duban.events.ledger.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** The way from several leaves to a root, with each node beside it named once. */
public final class SharedPaths {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final TreeHash hash;
    private final Deque<String> others;

    private SharedPaths(TreeHash hash, List<String> others) {
        this.hash = hash;
        this.others = new ArrayDeque<>(others);
    }

    /**
     * The root that leaves lead to, in hex.
     *
     * @param leaves by the positions of their events
     * @param size of the tree: the position of its last event
     * @param others the nodes over none of them, each as large as it can be, from left to right, in hex
     * @throws IllegalArgumentException if there is a leaf beyond the tree, or a node too few or too many
     */
    public static String root(TreeHash hash, NavigableMap<Long, byte[]> leaves, long size, List<String> others) {
        if (!leaves.isEmpty() && (leaves.firstKey() < 1 || leaves.lastKey() > size)) {
            throw new IllegalArgumentException("an event lies beyond it");
        }
        SharedPaths paths = new SharedPaths(hash, others);
        byte[] root = size == 0 ? hash.empty() : paths.node(0, size, leaves);
        if (!paths.others.isEmpty()) {
            throw new IllegalArgumentException("there are nodes too many");
        }
        return HexFormat.of().formatHex(root);
    }

    private byte[] node(long from, long to, NavigableMap<Long, byte[]> leaves) {
        if (leaves.isEmpty()) {
            if (others.isEmpty() || !HASH.matcher(others.peek()).matches()) {
                throw new IllegalArgumentException("a node is missing");
            }
            return HexFormat.of().parseHex(others.remove());
        }
        if (to - from == 1) {
            return leaves.firstEntry().getValue();
        }
        long middle = from + Range.left(to - from);
        byte[] left = node(from, middle, leaves.headMap(middle, true));
        return hash.node(left, node(middle, to, leaves.tailMap(middle, false)));
    }
}
