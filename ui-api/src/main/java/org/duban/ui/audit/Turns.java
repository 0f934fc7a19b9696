package org.duban.ui.audit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has not had its turn yet in a cycle, in its order. */
final class Turns {

    private final Deque<String> waiting;

    private Turns(Collection<String> waiting) {
        this.waiting = new ArrayDeque<>(waiting);
    }

    /** Those of {@code names} that come after {@code upto}. */
    static Turns of(Collection<String> names, AuditCycle cycle, String upto) {
        Map<String, String> keys = names.stream().distinct().collect(Collectors.toMap(name -> name, cycle::key));
        List<String> order = keys.entrySet().stream()
                .filter(one -> one.getValue().compareTo(upto) > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return new Turns(order);
    }

    Optional<String> next() {
        return Optional.ofNullable(waiting.poll());
    }

    int left() {
        return waiting.size();
    }
}
