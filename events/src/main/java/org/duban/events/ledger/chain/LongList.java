package org.duban.events.ledger.chain;

import java.util.Arrays;

/** Numbers that are only ever added. */
public final class LongList {

    private long[] values = new long[16];
    private int size;

    /** Adds it at the end. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** The one at {@code index}, from 0. */
    public long get(int index) {
        return values[index];
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The index of the last of equal or smaller values, -1 if all are larger; values were added in ascending order. */
    public int lastNotAbove(long value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
