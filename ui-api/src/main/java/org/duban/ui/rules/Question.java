package org.duban.ui.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.PossibleDays;
import org.duban.events.Suspension;
import org.duban.query.timeline.Days;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Fault.Place;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** A deadline somebody wants counted; its bounds keep the counting short. */
record Question(String ruleId, LocalDate trigger, List<Suspension> suspensions) {

    static final String RULE = "rule";
    static final String TRIGGER = "trigger";

    private static final String SUSPENDED = "suspended";
    private static final Pattern STRETCH = Pattern.compile("([0-9-]{10})\\.\\.([0-9-]{10})");
    private static final int MOST_STRETCHES = 20;
    private static final int LONGEST_STRETCH = 366;

    /**
     * The question in the parameters {@code rule}, {@code trigger} and {@code suspended}, stretches of days as
     * {@code 2023-07-01..2023-07-10} with commas between them.
     *
     * @throws ProblemException naming the parameter that cannot be read
     */
    static Question read(Function<String, Optional<String>> given, LocalDate today) {
        return new Question(
                wanted(RULE, given),
                day(TRIGGER, wanted(TRIGGER, given), today),
                given.apply(SUSPENDED).map(text -> suspensions(text, today)).orElse(List.of()));
    }

    private static String wanted(String name, Function<String, Optional<String>> given) {
        return given.apply(name).orElseThrow(() -> wrong(name, FaultCode.MISSING));
    }

    private static List<Suspension> suspensions(String text, LocalDate today) {
        String[] stretches = text.split("[,，]", MOST_STRETCHES + 1);
        if (stretches.length > MOST_STRETCHES) {
            Map<String, String> most = Map.of("most", Integer.toString(MOST_STRETCHES));
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER, new Fault(Place.QUERY, SUSPENDED, FaultCode.TOO_MANY, most));
        }
        return Stream.of(stretches).map(one -> suspension(one, today)).toList();
    }

    private static Suspension suspension(String text, LocalDate today) {
        Matcher stretch = STRETCH.matcher(text.strip());
        if (!stretch.matches()) {
            throw wrong(SUSPENDED, FaultCode.MALFORMED);
        }
        LocalDate from = day(SUSPENDED, stretch.group(1), today);
        LocalDate to = day(SUSPENDED, stretch.group(2), today);
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_STRETCH) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.parameter(SUSPENDED, FaultCode.OUT_OF_RANGE)
                            .with(
                                    "least",
                                    from.toString(),
                                    "most",
                                    from.plusDays(LONGEST_STRETCH - 1).toString()));
        }
        return understood(SUSPENDED, FaultCode.MALFORMED, () -> new Suspension(from, to));
    }

    private static LocalDate day(String name, String text, LocalDate today) {
        LocalDate day = understood(name, FaultCode.NOT_A_DATE, () -> Days.parse(name, text));
        if (!PossibleDays.has(day, today)) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.impossibleDay(name, today));
        }
        return day;
    }

    private static <T> T understood(String name, FaultCode code, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException unreadable) {
            ProblemException wrong = wrong(name, code);
            wrong.initCause(unreadable);
            throw wrong;
        }
    }

    private static ProblemException wrong(String name, FaultCode code) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, code));
    }
}
