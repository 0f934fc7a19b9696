package org.duban.command.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of working days: in our own form, or in the one in which holiday-cn keeps the yearly notices.
 *
 * @param years the years it knows
 * @param festivals days off in every year; none of them in most files
 */
record CalendarFile(List<CalendarYear> years, List<Festivals> festivals) {

    /** The name of a file in our own form. */
    static final String NAME = "calendars.json";

    private record Own(
            String about,
            int version,
            String source,
            @Nullable List<Festivals> festivals,
            List<CalendarYear> years) {}

    private record HolidayCn(
            @JsonProperty("$schema") @Nullable String schema,
            @JsonProperty("$id") @Nullable String id,
            int year,
            List<String> papers,
            List<Day> days) {

        private record Day(
                String name,
                LocalDate date,
                @JsonProperty("isOffDay") boolean off) {}

        private CalendarYear calendar() {
            return CalendarYear.of(
                    year,
                    String.join(" ", papers),
                    days.stream().filter(Day::off).map(Day::date).toList(),
                    days.stream().filter(day -> !day.off()).map(Day::date).toList());
        }
    }

    /** Whether the file is about working days, and not a pack of rules. */
    static boolean is(DataFile file) {
        return file.name().equals(NAME) || isHolidayCn(file);
    }

    /**
     * Reads it.
     *
     * @throws BadDataFile if it cannot be used
     */
    static CalendarFile read(DataFile file) {
        if (isHolidayCn(file)) {
            try {
                return new CalendarFile(List.of(file.as(HolidayCn.class).calendar()), List.of());
            } catch (IllegalArgumentException e) {
                throw BadDataFile.of(file.name(), e);
            }
        }
        Own own = file.as(Own.class);
        return new CalendarFile(own.years(), own.festivals() == null ? List.of() : own.festivals());
    }

    private static boolean isHolidayCn(DataFile file) {
        return file.has("papers") && file.has("days");
    }
}
