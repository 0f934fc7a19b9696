package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a reader is, and how to get from there to the neighbouring pages in the same language and at the same time.
 *
 * @param path within the application
 * @param parameters those that pages know and that are not blank
 */
public record Address(String path, Map<String, String> parameters) {

    private static final List<String> LISTS = List.of("/cases", "/follow-ups");
    private static final List<String> EVERYWHERE = List.of("on", "asOf", "lang");
    private static final List<String> YEARS = List.of(
            "year", "from", "to", "otherFrom", "otherTo", "congressSession", "figure", "stated", "length", "counts");
    private static final List<String> KNOWN = Stream.of(
                    List.of("status"),
                    FilterForm.FIELDS,
                    CaseFilterForm.FIELDS,
                    RulesPage.FIELDS,
                    List.of("cursor", "history", "items"),
                    YEARS,
                    List.of("account", "actor", "outcome", "position", "receipt"),
                    EVERYWHERE)
            .flatMap(List::stream)
            .distinct()
            .toList();

    static Address of(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : KNOWN) {
            Optional.ofNullable(request.getParameter(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> given.put(name, value));
        }
        return new Address(
                request.getRequestURI().substring(request.getContextPath().length()), given);
    }

    /** Where a list is, as a link to it was written; empty if that leads anywhere else. */
    public static Optional<Address> ofList(String link) {
        try {
            UriComponents parts = UriComponentsBuilder.fromUriString(link).build();
            Map<String, String> given = new LinkedHashMap<>();
            for (String name : KNOWN) {
                Optional.ofNullable(parts.getQueryParams().getFirst(name))
                        .map(value ->
                                URLDecoder.decode(value, StandardCharsets.UTF_8).strip())
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> given.put(name, value));
            }
            return parts.getHost() == null && parts.getPath() != null && LISTS.contains(parts.getPath())
                    ? Optional.of(new Address(parts.getPath(), given))
                    : Optional.empty();
        } catch (IllegalArgumentException noLink) {
            return Optional.empty();
        }
    }

    /** The parameter of that name, if it is given. */
    public Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * The parameter as {@code reading} reads it; null if it is not given.
     *
     * @throws ProblemException naming it, if it cannot be read
     */
    <T> @Nullable T read(String name, Function<String, T> reading) {
        return given(name).map(text -> answer(name, () -> reading.apply(text))).orElse(null);
    }

    /**
     * The answer to a question that rests on a parameter.
     *
     * @throws ProblemException naming the parameter, if it does not fit the question
     */
    public <T> T answer(String name, Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException unfit) {
            ProblemException wrong =
                    new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, unlike(name)));
            wrong.initCause(unfit);
            throw wrong;
        }
    }

    private static FaultCode unlike(String name) {
        return switch (name) {
            case "on", "from", "to", "otherFrom", "otherTo", "day", "trigger" -> FaultCode.NOT_A_DATE;
            case "asOf" -> FaultCode.NOT_A_MOMENT;
            case "congressSession" -> FaultCode.NOT_LIKE_THIS;
            case "stated" -> FaultCode.NO_STATED_NUMBER;
            default -> FaultCode.MALFORMED;
        };
    }

    /** The same page with one parameter changed. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** The same page without these parameters. */
    public Address without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.keySet().removeAll(List.of(names));
        return new Address(path, fewer);
    }

    /** Another page with all the same parameters. */
    public Address at(String other) {
        return new Address(other, parameters);
    }

    /** Another page, in the same language and at the same time. */
    public Address to(String other) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(EVERYWHERE);
        return new Address(other, kept);
    }

    /** As a link. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
