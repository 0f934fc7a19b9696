package org.duban.query.caseview;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Immutable lists that grow at the end. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    /** With its last element changed; an empty list stays as it is. */
    static <T> List<T> last(List<T> list, UnaryOperator<T> change) {
        return list.isEmpty() ? list : plus(list.subList(0, list.size() - 1), change.apply(list.getLast()));
    }
}
