package org.duban.ui.pages.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.UnitId;

/** What cells mean: days, units by name, kinds of items. */
record CellWords(Directory directory) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");

    /** The day from which spreadsheets count, so that days since March 1900 come out right. */
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);

    private static final Pattern MANY = Pattern.compile("[;；、,，\\n]");

    /** The day, as ISO writes it; the text itself if it is none, so that it is refused as such. */
    String day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            parts = RUN_TOGETHER.matcher(text);
        }
        if (!parts.matches()) {
            return text;
        }
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    /** Whether it is a day, as ISO writes it. */
    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The day that a bare number would be in a spreadsheet, if it would be one of these times. */
    static Optional<LocalDate> serial(String text) {
        Matcher number = SERIAL.matcher(text);
        return number.matches() ? Optional.of(COUNTED_FROM.plusDays(number(number, 1))) : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The unit of that name or id. */
    Optional<String> unit(String text) {
        return directory.units().stream()
                .filter(unit ->
                        unit.name().equals(text) || unit.unitId().value().equals(text))
                .filter(unit -> unit.succession() == null)
                .map(Unit::unitId)
                .map(Object::toString)
                .findFirst();
    }

    /** What that unit is called. */
    String named(UnitId unitId) {
        return directory.unit(unitId).map(Unit::name).orElse(unitId.value());
    }

    /** The texts of a cell that holds several. */
    static List<String> several(String cell) {
        return Stream.of(MANY.split(cell, -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The kind of item; a problem where nothing else is said. */
    static String category(String cell) {
        return Arrays.asList("建议", "advice", "suggestion", "ADVICE").stream().anyMatch(cell::equalsIgnoreCase)
                ? "ADVICE"
                : cell.isEmpty()
                                || Arrays.asList("问题", "problem", "PROBLEM").stream()
                                        .anyMatch(cell::equalsIgnoreCase)
                        ? "PROBLEM"
                        : cell;
    }
}
