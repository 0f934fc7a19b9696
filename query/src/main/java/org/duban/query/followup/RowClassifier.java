package org.duban.query.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.duty.Light;
import org.duban.query.row.Bands;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;

/** Tells of one row after another what it shows on a day, by the conditions that rows are looked for by. */
final class RowClassifier {

    private final Map<Light, Condition> lights = new EnumMap<>(Light.class);
    private final Map<FollowUpStatus, Condition> tabs = new EnumMap<>(FollowUpStatus.class);
    private final Bands bands;
    private final LocalDate on;

    RowClassifier(LightPolicy policy, LocalDate on) {
        this.on = on;
        for (Light light : Light.values()) {
            lights.put(light, policy.shows(light, on));
        }
        for (FollowUpStatus tab : FollowUpStatus.values()) {
            tabs.put(tab, tab.condition(policy, on));
        }
        List<Condition> all = new ArrayList<>(lights.values());
        all.addAll(tabs.values());
        bands = Bands.of(DutyFields.DUE_ON, all);
    }

    /** The day on which it judges. */
    LocalDate on() {
        return on;
    }

    /** The days between which it may tell different things. */
    Bands bands() {
        return bands;
    }

    /** What the row shows. */
    Light light(Row row) {
        for (Map.Entry<Light, Condition> light : lights.entrySet()) {
            if (light.getValue().holds(row)) {
                return light.getKey();
            }
        }
        throw new IllegalStateException("no light for " + row);
    }

    /** The tabs it stands under. */
    Set<FollowUpStatus> tabs(Row row) {
        Set<FollowUpStatus> under = EnumSet.noneOf(FollowUpStatus.class);
        tabs.forEach((tab, condition) -> {
            if (condition.holds(row)) {
                under.add(tab);
            }
        });
        return under;
    }
}
