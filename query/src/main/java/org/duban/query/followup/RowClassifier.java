package org.duban.query.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duban.events.duty.Light;
import org.duban.query.row.Bands;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells of one row after another what it shows on a day, by the conditions that rows are looked for by; what it told of
 * rows that are alike it knows.
 */
final class RowClassifier {

    private static final int MOST = 100_000;

    private final Map<Light, Condition> lights = new EnumMap<>(Light.class);
    private final Map<FollowUpStatus, Condition> tabs = new EnumMap<>(FollowUpStatus.class);
    private final List<String> fields;
    private final Bands bands;
    private final LocalDate on;
    private final Map<List<@Nullable Object>, Judgement> known = new ConcurrentHashMap<>();
    private final Map<Row, Debt> debts = new ConcurrentHashMap<>();

    RowClassifier(LightPolicy policy, LocalDate on) {
        this.on = on;
        for (Light light : Light.values()) {
            lights.put(light, policy.shows(light, on));
        }
        for (FollowUpStatus tab : FollowUpStatus.values()) {
            tabs.put(tab, tab.condition(policy, on));
        }
        List<Condition> all =
                Stream.concat(lights.values().stream(), tabs.values().stream()).toList();
        fields = all.stream().flatMap(Condition::fields).distinct().toList();
        bands = Bands.of(DutyFields.DUE_ON, all);
    }

    /** What rows are alike in that it tells the same of. */
    record Judgement(Light light, Set<FollowUpStatus> tabs) {}

    /** What rows are alike in that count for the same debtor. */
    record Debt(ShareHolder debtor, Judgement judged) {}

    /** The day on which it judges. */
    LocalDate on() {
        return on;
    }

    /** The days between which it may tell different things. */
    Bands bands() {
        return bands;
    }

    Light light(Row row) {
        return lights.entrySet().stream()
                .filter(light -> light.getValue().holds(row))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What a row shows, and the tabs it stands under. */
    Judgement judge(Row row) {
        List<@Nullable Object> alike = new ArrayList<>(fields.size());
        fields.forEach(field -> alike.add(row.get(field)));
        return known.computeIfAbsent(alike, any -> new Judgement(light(row), tabs(row)));
    }

    /** Of rows counted together: whose they are, and what they show. */
    Debt debt(Row alike) {
        Debt debt = debts.get(alike);
        if (debt != null) {
            return debt;
        }
        if (debts.size() >= MOST) {
            debts.clear();
        }
        return debts.computeIfAbsent(alike, row -> new Debt(ShareHolder.of(row), judge(row)));
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
