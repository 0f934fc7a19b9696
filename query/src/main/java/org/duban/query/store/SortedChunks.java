package org.duban.query.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Items in order, none equal to another in it. It never changes: with one item more or less it is another one, which
 * shares all but one chunk with it.
 */
final class SortedChunks<T> {

    private static final int MOST = 256;

    private final Comparator<? super T> order;
    private final Object[][] chunks;
    private final int size;

    private SortedChunks(Comparator<? super T> order, Object[][] chunks, int size) {
        this.order = order;
        this.chunks = chunks;
        this.size = size;
    }

    /** @param sorted in order, none equal to another */
    static <T> SortedChunks<T> of(List<T> sorted, Comparator<? super T> order) {
        int each = MOST / 2;
        Object[][] chunks = new Object[(sorted.size() + each - 1) / each][];
        for (int n = 0; n < chunks.length; n++) {
            chunks[n] = sorted.subList(n * each, Math.min(sorted.size(), (n + 1) * each))
                    .toArray();
        }
        return new SortedChunks<>(order, chunks, sorted.size());
    }

    int size() {
        return size;
    }

    /** With that item, in place of the one equal to it. */
    SortedChunks<T> with(T item) {
        if (chunks.length == 0) {
            return new SortedChunks<>(order, new Object[][] {{item}}, 1);
        }
        int n = chunkOf(item);
        Object[] chunk = chunks[n];
        int at = Arrays.binarySearch(chunk, item, untyped());
        if (at >= 0) {
            Object[] changed = chunk.clone();
            changed[at] = item;
            return new SortedChunks<>(order, replaced(n, changed), size);
        }
        Object[] longer = inserted(chunk, -(at + 1), item);
        if (longer.length <= MOST) {
            return new SortedChunks<>(order, replaced(n, longer), size + 1);
        }
        int half = longer.length / 2;
        Object[] first = Arrays.copyOf(longer, half);
        Object[] second = Arrays.copyOfRange(longer, half, longer.length);
        return new SortedChunks<>(order, replaced(n, first, second), size + 1);
    }

    /** Without the item equal to that one. */
    SortedChunks<T> without(T item) {
        int n = chunks.length == 0 ? 0 : chunkOf(item);
        int at = chunks.length == 0 ? -1 : Arrays.binarySearch(chunks[n], item, untyped());
        if (at < 0) {
            return this;
        }
        Object[] chunk = chunks[n];
        if (chunk.length == 1) {
            return new SortedChunks<>(order, replaced(n), size - 1);
        }
        Object[] shorter = new Object[chunk.length - 1];
        System.arraycopy(chunk, 0, shorter, 0, at);
        System.arraycopy(chunk, at + 1, shorter, at, shorter.length - at);
        return new SortedChunks<>(order, replaced(n, shorter), size - 1);
    }

    /** All items from the first one for which {@code reached} holds, as it then does for all that follow. */
    Iterator<T> from(Predicate<? super T> reached) {
        return between(reached, any -> false);
    }

    /** The same, up to the first one of them for which {@code passed} holds, as it then does for all that follow. */
    Iterator<T> between(Predicate<? super T> reached, Predicate<? super T> passed) {
        int n = chunkWith(reached);
        int at = n == chunks.length ? 0 : placeOf(n, reached);
        int lastChunk = chunkWith(passed);
        int end = lastChunk == chunks.length ? 0 : placeOf(lastChunk, passed);
        return new Iterator<>() {
            private int chunk = n;
            private int place = at;

            @Override
            public boolean hasNext() {
                return chunk < lastChunk || (chunk == lastChunk && place < end);
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                T item = item(chunks[chunk][place++]);
                if (place == chunks[chunk].length) {
                    chunk++;
                    place = 0;
                }
                return item;
            }
        };
    }

    /** The chunk in which the first item stands for which {@code reached} holds; their number if none does. */
    private int chunkWith(Predicate<? super T> reached) {
        return first(chunks.length, chunk -> reached.test(item(chunks[chunk][chunks[chunk].length - 1])));
    }

    private int placeOf(int chunk, Predicate<? super T> reached) {
        return first(chunks[chunk].length, place -> reached.test(item(chunks[chunk][place])));
    }

    /** The first item for which {@code reached} holds; empty if there is none. */
    Optional<T> first(Predicate<? super T> reached) {
        Iterator<T> rest = from(reached);
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    /** All items. */
    Iterator<T> all() {
        return from(any -> true);
    }

    private int chunkOf(T item) {
        return Math.max(0, first(chunks.length, n -> order.compare(item(chunks[n][0]), item) > 0) - 1);
    }

    private static int first(int end, IntPredicate reached) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Object[] inserted(Object[] chunk, int at, Object item) {
        Object[] longer = new Object[chunk.length + 1];
        System.arraycopy(chunk, 0, longer, 0, at);
        longer[at] = item;
        System.arraycopy(chunk, at, longer, at + 1, chunk.length - at);
        return longer;
    }

    private Object[][] replaced(int n, Object[]... by) {
        Object[][] changed = new Object[chunks.length - 1 + by.length][];
        System.arraycopy(chunks, 0, changed, 0, n);
        System.arraycopy(by, 0, changed, n, by.length);
        System.arraycopy(chunks, n + 1, changed, n + by.length, chunks.length - n - 1);
        return changed;
    }

    private Comparator<Object> untyped() {
        return (one, other) -> order.compare(item(one), item(other));
    }

    @SuppressWarnings("unchecked")
    private T item(Object any) {
        return (T) any;
    }
}
