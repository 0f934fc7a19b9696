package org.duban.ui.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Filters with more to choose from than anybody reads through: one types what is looked for and picks it, and the address
 * holds what programs call it.
 *
 * @param names what there is for each parameter: what people call it by what programs do
 */
public record Picks(Address address, Map<String, Map<String, String>> names) {

    private static final String ID = "[A-Za-z0-9_-]{1,64}";

    /** What the field of that parameter shows: what is picked, as people call it. */
    public String shown(String parameter) {
        String given = address.given(parameter).orElse("");
        return of(parameter).getOrDefault(given, given);
    }

    /** What there is to pick for that parameter. */
    public Collection<String> options(String parameter) {
        return of(parameter).values().stream().distinct().toList();
    }

    /**
     * The same list, with what programs call it wherever something was typed as people do; empty if nothing was.
     *
     * @throws ProblemException naming a parameter that names nothing there is
     */
    public Optional<Address> resolved() {
        Map<String, String> changed = new LinkedHashMap<>(address.parameters());
        names.keySet().forEach(parameter -> changed.computeIfPresent(parameter, this::resolved));
        return changed.equals(address.parameters())
                ? Optional.empty()
                : Optional.of(new Address(address.path(), changed).without("cursor"));
    }

    private String resolved(String parameter, String given) {
        if (of(parameter).containsKey(given)) {
            return given;
        }
        List<String> found = having(parameter, given, true);
        List<String> likely = found.isEmpty() ? having(parameter, given, false) : found;
        if (!found.isEmpty() || likely.size() == 1) {
            return likely.getFirst();
        }
        if (given.matches(ID)) {
            return given; // whoever reads it knows whether there is any
        }
        throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(parameter, FaultCode.UNKNOWN));
    }

    private List<String> having(String parameter, String given, boolean whole) {
        String sought = given.toLowerCase(Locale.ROOT);
        return of(parameter).entrySet().stream()
                .filter(one -> {
                    String name = one.getValue().toLowerCase(Locale.ROOT);
                    return whole ? name.equals(sought) : name.contains(sought);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> of(String parameter) {
        return names.getOrDefault(parameter, Map.of());
    }

    /** What each of {@code codes} is called. */
    static Map<String, String> called(Collection<String> codes, UnaryOperator<String> name) {
        Map<String, String> all = new LinkedHashMap<>();
        codes.forEach(code -> all.put(code, name.apply(code)));
        return all;
    }
}
