package org.duban.events.ledger.tree;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * That an event is in a ledger whose tree has a certain root.
 *
 * @param position of the event, from 1
 * @param size of the tree: the position of its last event
 * @param path what stands beside the way from the leaf to the root, in hex, the leaf's neighbour first
 */
public record Inclusion(long position, long size, List<String> path) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if the tree has no such event, or the path is not of hashes */
    public Inclusion {
        if (position < 1 || position > size) {
            throw new IllegalArgumentException("Position " + position + " of " + size);
        }
        path = List.copyOf(path);
        if (!path.stream().allMatch(HASH.asMatchPredicate())) {
            throw new IllegalArgumentException("A hash is 64 hex digits");
        }
    }

    /** Of the event at {@code position}, in the tree as it was up to {@code size}. */
    public static Inclusion in(MerkleTree tree, long position, long size) {
        return new Inclusion(position, size, Hex.of(tree.inclusion(position - 1, size)));
    }

    /**
     * The root that the tree has if this is true (RFC 9162, 2.1.3.2).
     *
     * @param leaf the event's
     * @throws IllegalArgumentException if the path is too short or too long for the tree
     */
    public String root(TreeHash hash, byte[] leaf) {
        long node = position - 1;
        long last = size - 1;
        byte[] root = leaf;
        for (String beside : path) {
            if (last == 0) {
                throw new IllegalArgumentException("The path is longer than the tree is high");
            }
            byte[] other = HexFormat.of().parseHex(beside);
            if (node % 2 == 1 || node == last) {
                root = hash.node(other, root);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                root = hash.node(root, other);
            }
            node /= 2;
            last /= 2;
        }
        if (last != 0) {
            throw new IllegalArgumentException("The path does not reach the root");
        }
        return HexFormat.of().formatHex(root);
    }
}
