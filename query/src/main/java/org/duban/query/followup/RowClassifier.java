package org.duban.query.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.duban.events.duty.Light;

/** Tells of one row after another what it shows on a day, by the conditions that rows are looked for by. */
final class RowClassifier {

    private final Map<Light, Predicate<BsonDocument>> lights = new EnumMap<>(Light.class);
    private final Map<FollowUpStatus, Predicate<BsonDocument>> tabs = new EnumMap<>(FollowUpStatus.class);

    RowClassifier(LightPolicy policy, LocalDate on) {
        for (Light light : Light.values()) {
            lights.put(light, policy.shows(light, on).holds());
        }
        for (FollowUpStatus tab : FollowUpStatus.values()) {
            tabs.put(tab, tab.condition(policy, on).holds());
        }
    }

    Light light(BsonDocument row) {
        return lights.entrySet().stream()
                .filter(light -> light.getValue().test(row))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The tabs it stands under. */
    Set<FollowUpStatus> tabs(BsonDocument row) {
        Set<FollowUpStatus> under = EnumSet.noneOf(FollowUpStatus.class);
        tabs.forEach((tab, condition) -> {
            if (condition.test(row)) {
                under.add(tab);
            }
        });
        return under;
    }
}
