package org.duban.query.row;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the texts of a field apart by where they stand: before, at, between and after some bounds, or nowhere.
 *
 * @param bounds each once, in order
 */
public record Bands(String field, List<String> bounds) {

    private static final char NEXT = '\0';

    /** Told apart by every bound that one of the conditions has for the field. */
    public static Bands of(String field, Collection<Condition> conditions) {
        Set<String> bounds = new TreeSet<>();
        conditions.forEach(condition -> gather(field, condition, bounds));
        return new Bands(field, List.copyOf(bounds));
    }

    private static void gather(String field, Condition condition, Set<String> bounds) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> gather(field, part, bounds));
            case Condition.Any any -> any.choices().forEach(part -> gather(field, part, bounds));
            case Condition.Compared compared when compared.field().equals(field) -> bounds.add(compared.bound());
            case Condition.OneOf one when one.field().equals(field) -> bounds.addAll(one.values());
            default -> {}
        }
    }

    /** Told apart by the other's bounds too. */
    public Bands and(Bands other) {
        Set<String> all = new TreeSet<>(bounds);
        all.addAll(other.bounds);
        return new Bands(field, List.copyOf(all));
    }

    /** How many there are. */
    public int count() {
        return 2 * bounds.size() + 2;
    }

    /** Where a text stands; 0 if there is none. */
    public int of(@Nullable Object text) {
        if (!(text instanceof String value)) {
            return 0;
        }
        int found = Collections.binarySearch(bounds, value);
        return found >= 0 ? 2 * found + 2 : 2 * -(found + 1) + 1;
    }

    /** A text that stands in that band, to judge all of it by; null in the band of those without. */
    public @Nullable String text(int band) {
        if (band == 0) {
            return null;
        }
        if (band == 1) {
            return "";
        }
        String bound = bounds.get(band / 2 - 1);
        return band % 2 == 0 ? bound : bound + NEXT;
    }
}
