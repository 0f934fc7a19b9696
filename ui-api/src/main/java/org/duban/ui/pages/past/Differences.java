package org.duban.ui.pages.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.pages.past.Difference.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a page that is not as it was.
 *
 * @param byKey the differences by the name of what they are about
 */
public record Differences(Map<String, Difference> byKey) {

    private static final int SHOWN = 100;

    /** What is different between the lines of another day and today's, by the names of what they tell of. */
    static Differences between(Map<String, PastLine> then, Map<String, PastLine> now) {
        Map<String, Difference> found = new LinkedHashMap<>();
        then.forEach(
                (key, before) -> difference(before, now.get(key)).ifPresent(difference -> found.put(key, difference)));
        now.forEach((key, after) -> {
            if (!then.containsKey(key)) {
                found.put(key, new Difference(Mark.ADDED, after.what(), after.link(), null, after.stands()));
            }
        });
        return new Differences(found);
    }

    private static Optional<Difference> difference(PastLine then, @Nullable PastLine now) {
        if (now == null) {
            return Optional.of(new Difference(Mark.REMOVED, then.what(), then.link(), then.stands(), null));
        }
        return now.stands().equals(then.stands())
                ? Optional.empty()
                : Optional.of(new Difference(Mark.CHANGED, then.what(), then.link(), then.stands(), now.stands()));
    }

    /** As many as a page shows. */
    public List<Difference> shown() {
        return new ArrayList<>(byKey.values()).subList(0, Math.min(SHOWN, byKey.size()));
    }

    /** How many are marked so. */
    public long count(Mark mark) {
        return byKey.values().stream().filter(one -> one.mark() == mark).count();
    }

    /** The mark of the item of that name; null if it stands as it did. */
    public @Nullable Mark ofItem(Object itemId) {
        Difference difference = byKey.get(Retrospect.ITEM + itemId);
        return difference == null ? null : difference.mark();
    }
}
