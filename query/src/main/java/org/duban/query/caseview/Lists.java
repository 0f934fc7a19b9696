package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Immutable lists that grow at the end. */
public final class Lists {

    private Lists() {}

    /** With one element more. */
    public static <T> List<T> plus(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    /** Of two, the one of the later day; of one day, the one recorded last. */
    public static <T> T later(T recordedFirst, T recordedLast, Function<T, LocalDate> day) {
        return day.apply(recordedLast).isBefore(day.apply(recordedFirst)) ? recordedFirst : recordedLast;
    }

    /** With its last element changed; an empty list stays as it is. */
    public static <T> List<T> last(List<T> list, UnaryOperator<T> change) {
        return last(list, any -> true, change);
    }

    /** With the last of the wanted elements changed; a list without one stays as it is. */
    public static <T> List<T> last(List<T> list, Predicate<T> wanted, UnaryOperator<T> change) {
        List<T> next = new ArrayList<>(list);
        for (int n = next.size() - 1; n >= 0; n--) {
            if (wanted.test(next.get(n))) {
                next.set(n, change.apply(next.get(n)));
                return List.copyOf(next);
            }
        }
        return list;
    }
}
