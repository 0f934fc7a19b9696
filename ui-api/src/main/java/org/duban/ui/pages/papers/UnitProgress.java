package org.duban.ui.pages.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.events.Responsible;
import org.duban.events.handling.ItemState;
import org.duban.query.followup.FollowUp;

/** How far somebody has come with the items to be rectified by them. */
record UnitProgress(Responsible responsible, List<FollowUp> items) {

    private static final int HUNDRED = 100;

    /** Those of each, whoever has most overdue first. */
    static List<UnitProgress> of(List<FollowUp> items) {
        Map<Responsible, List<FollowUp>> each = new LinkedHashMap<>();
        items.forEach(item -> each.computeIfAbsent(item.responsible(), any -> new ArrayList<>())
                .add(item));
        return each.entrySet().stream()
                .map(entry -> new UnitProgress(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Long.compare(other.overdue(), one.overdue()))
                .toList();
    }

    long all() {
        return items.size();
    }

    /** Closed by the committee. */
    long closed() {
        return count(item -> item.state().equals(ItemState.CLOSED.name()));
    }

    /** Handled, and waiting for the committee. */
    long submitted() {
        return count(item -> !item.open() && !item.state().equals(ItemState.CLOSED.name()));
    }

    /** Owed still, and past its day. */
    long overdue() {
        return count(item -> item.open() && late(item));
    }

    /** Owed still, and not past its day. */
    long inTime() {
        return count(item -> item.open() && !late(item));
    }

    /** Handled after its day. */
    long doneLate() {
        return count(item -> !item.open() && late(item));
    }

    /** Of a hundred how many are closed, to one decimal. */
    BigDecimal rate() {
        return BigDecimal.valueOf(closed() * HUNDRED).divide(BigDecimal.valueOf(all()), 1, RoundingMode.HALF_UP);
    }

    private long count(Predicate<FollowUp> which) {
        return items.stream().filter(which).count();
    }

    private static boolean late(FollowUp item) {
        Long days = item.daysLate();
        return days != null && days > 0;
    }
}
