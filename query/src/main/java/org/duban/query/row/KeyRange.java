package org.duban.query.row;

import org.duban.query.row.RowQuery.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The texts between which a list lies in its order; what its conditions say of days is said of the order's texts where
 * these begin with the day.
 *
 * @param from the first possible one
 * @param to the first after the last possible one; null without end
 */
public record KeyRange(String from, @Nullable String to) {

    private static final String AFTER_ITSELF = "\0";
    private static final String AFTER_BAR = "}";

    /** Where the list lies. */
    public static KeyRange of(Listing list, Table table) {
        KeyRange range = new KeyRange(list.after().isEmpty() ? "" : list.after() + AFTER_ITSELF, null);
        for (Condition part : list.where().parts()) {
            range = range.narrowed(part, list.order(), table.leading(list.order()));
        }
        return range;
    }

    private KeyRange narrowed(Condition part, String order, @Nullable String leading) {
        return switch (part) {
            case Condition.Compared own when own.field().equals(order) -> narrowedByItself(own.side(), own.bound());
            case Condition.Compared first
            when first.field().equals(leading) -> narrowedByLeading(first.side(), first.bound());
            case Condition.Missing none when none.field().equals(leading) -> from(DutyOrder.LAST);
            default -> this;
        };
    }

    private KeyRange narrowedByItself(Condition.Side side, String bound) {
        return switch (side) {
            case BEFORE -> to(bound);
            case AT_MOST -> to(bound + AFTER_ITSELF);
            case AT_LEAST -> from(bound);
            case AFTER -> from(bound + AFTER_ITSELF);
        };
    }

    /** Texts of the order go on after the bound with a bar. */
    private KeyRange narrowedByLeading(Condition.Side side, String bound) {
        return switch (side) {
            case BEFORE -> to(bound);
            case AT_MOST -> to(bound + AFTER_BAR);
            case AT_LEAST, AFTER -> from(bound);
        };
    }

    private KeyRange from(String bound) {
        return bound.compareTo(from) > 0 ? new KeyRange(bound, to) : this;
    }

    private KeyRange to(String bound) {
        return to == null || bound.compareTo(to) < 0 ? new KeyRange(from, bound) : this;
    }
}
