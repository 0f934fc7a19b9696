package org.duban.events.ledger.tree;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * That a ledger is the beginning of a later one.
 *
 * @param before how many events the earlier has, one at least
 * @param size how many the later has
 * @param path in hex, as RFC 9162 has it
 */
public record Consistency(long before, long size, List<String> path) {

    /** @throws IllegalArgumentException if the earlier one is empty, or has more than the later */
    public Consistency {
        if (before < 1 || before > size) {
            throw new IllegalArgumentException(before + " is no beginning of " + size);
        }
        path = List.copyOf(path);
    }

    /** Of two heads of one tree. */
    public static Consistency of(MerkleTree tree, long before, long size) {
        return new Consistency(before, size, Hex.of(tree.consistency(before, size)));
    }

    /** Whether a tree with root {@code first} is the beginning of one with root {@code second} (RFC 9162, 2.1.4.2). */
    public boolean holds(TreeHash hash, String first, String second) {
        if (before == size) {
            return path.isEmpty() && first.equals(second);
        }
        Deque<byte[]> left = new ArrayDeque<>();
        if (Long.bitCount(before) == 1) {
            left.add(HexFormat.of().parseHex(first));
        }
        path.forEach(one -> left.add(HexFormat.of().parseHex(one)));
        if (left.isEmpty()) {
            return false;
        }
        long node = before - 1;
        long last = size - 1;
        while (node % 2 == 1) {
            node /= 2;
            last /= 2;
        }
        byte[] older = left.remove();
        byte[] newer = older;
        for (byte[] one : left) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                older = hash.node(one, older);
                newer = hash.node(one, newer);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                newer = hash.node(newer, one);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0
                && Arrays.equals(older, HexFormat.of().parseHex(first))
                && Arrays.equals(newer, HexFormat.of().parseHex(second));
    }
}
