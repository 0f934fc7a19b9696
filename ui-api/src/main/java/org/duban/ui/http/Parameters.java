package org.duban.ui.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.duban.events.PossibleDays;
import org.duban.query.timeline.Days;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, each of them one that the endpoint takes and given once. */
public final class Parameters {

    private final QueryString given;
    private final LocalDate today;

    Parameters(QueryString given, LocalDate today) {
        this.given = given;
        this.today = today;
    }

    /** The parameter as written; null if it is not given. */
    public @Nullable String text(String name) {
        return given.value(name);
    }

    /**
     * The parameter as {@code reading} reads it; null if it is not given.
     *
     * @throws ProblemException with {@code code}, if {@code reading} does not understand it
     */
    public <T> @Nullable T read(String name, FaultCode code, Function<String, T> reading) {
        String text = given.value(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw wrong(name, code, unreadable);
        }
    }

    /**
     * The day that the parameter is; null if it is not given.
     *
     * @throws ProblemException if it is none, or one that nothing on record can be about
     */
    public @Nullable LocalDate day(String name) {
        LocalDate day = read(name, FaultCode.NOT_A_DATE, text -> Days.parse(name, text));
        mustBePossible(name, day);
        return day;
    }

    /**
     * Refuses a day that the parameter leads to and nothing on record can be about; null stands for no day.
     *
     * @throws ProblemException if it is one
     */
    public void mustBePossible(String name, @Nullable LocalDate day) {
        if (day != null && !PossibleDays.has(day, today)) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.impossibleDay(name, today));
        }
    }

    /**
     * The constant that the parameter names, as it is or in kebab case; null if it is not given.
     *
     * @throws ProblemException naming those there are, if it names none
     */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return oneOf(name, type, Enum::name);
    }

    /** The same of constants whose names in addresses are words in kebab case. */
    public <E extends Enum<E>> @Nullable E oneOfWords(String name, Class<E> type) {
        return oneOf(name, type, Parameters::kebab);
    }

    private <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, Function<E, String> written) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<Choice> choices = constants.stream()
                .map(constant -> new Choice(written.apply(constant), Choice.key(constant)))
                .toList();
        return choice(
                name,
                choices,
                text -> constants.stream()
                        .filter(constant ->
                                constant.name().equals(text) || kebab(constant).equals(text))
                        .findAny()
                        .orElseThrow(IllegalArgumentException::new));
    }

    /**
     * What {@code reading} makes of the parameter, which must be one of {@code choices}; null if it is not given.
     *
     * @throws ProblemException naming them, if {@code reading} does not understand it
     */
    public <T> @Nullable T choice(String name, List<Choice> choices, Function<String, T> reading) {
        String text = given.value(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException none) {
            throw wrong(Choice.noneOf(choices, Fault.Place.QUERY, name), none);
        }
    }

    /**
     * The whole number the parameter is; {@code absent} if it is not given.
     *
     * @throws ProblemException if it is not one between {@code least} and {@code most}
     */
    public long number(String name, long absent, long least, long most) {
        Fault outside = Fault.parameter(name, FaultCode.OUT_OF_RANGE)
                .with("least", Long.toString(least), "most", Long.toString(most));
        String text = given.value(name);
        long value;
        try {
            value = text == null ? absent : Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw wrong(outside, noNumber);
        }
        if (value < least || value > most) {
            throw wrong(outside, null);
        }
        return value;
    }

    /**
     * Whether {@code text} says yes.
     *
     * @throws IllegalArgumentException if it says neither {@code true} nor {@code false}
     */
    public static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static ProblemException wrong(String name, FaultCode code, @Nullable Throwable cause) {
        return wrong(Fault.parameter(name, code), cause);
    }

    private static ProblemException wrong(Fault fault, @Nullable Throwable cause) {
        ProblemException wrong = new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
        wrong.initCause(cause);
        return wrong;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
