package org.duban.ops.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Commands of a year, gathered in any order and written by day; the same gathering writes the same lines. */
final class YearScript {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** Everybody is on the register from this day on; what happened before is registered then. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 20);

    private record Step(LocalDate on, String actor, String command, Map<String, Object> body) {}

    private final List<Step> steps = new ArrayList<>();

    /**
     * Somebody gives a command about something that happened on a day.
     *
     * @param body names and values by turns; the day goes without saying
     */
    void add(LocalDate on, String actor, String command, Object... body) {
        Map<String, Object> fields = fields(body);
        fields.put("occurredOn", on.toString());
        steps.add(new Step(on, actor, command, fields));
    }

    /** Fields in the order in which they are named, by turns with their values. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            fields.put((String) namesAndValues[n], namesAndValues[n + 1]);
        }
        return fields;
    }

    /** More names and values after the first ones. */
    static Object[] pairs(Object[] more, Object... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }

    /** One line for each command; those of one day in the order in which they were gathered. */
    List<String> lines() {
        List<Step> sorted =
                steps.stream().sorted(Comparator.comparing(Step::on)).toList();
        List<String> lines = new ArrayList<>();
        LocalDate day = FIRST_DAY;
        int ofDay = 0;
        for (Step step : sorted) {
            ofDay = step.on().isAfter(day) ? 1 : ofDay + 1;
            day = step.on().isAfter(day) ? step.on() : day;
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", "xuhui-2023-%04d".formatted(lines.size() + 1));
            line.put("command", step.command());
            line.put(
                    "recordedAt",
                    OffsetDateTime.of(day, MORNING.plusSeconds(20L * ofDay), SHANGHAI)
                            .toString());
            line.put("actor", step.actor());
            line.put("body", step.body());
            lines.add(JSON.writeValueAsString(line));
        }
        return lines;
    }
}
