package org.duban.ui.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.events.PossibleDays;

/**
 * One thing that is wrong with a request.
 *
 * @param place which part of the request
 * @param at where in it: a JSON pointer, or a name
 * @param details what the code's words mention, by name
 */
public record Fault(Place place, String at, FaultCode code, Map<String, String> details) {

    /** Which part of a request a fault is in. */
    public enum Place {
        BODY("pointer"),
        QUERY("parameter"),
        HEADER("header");

        private final String member;

        Place(String member) {
            this.member = member;
        }

        /** The member of a problem's error that says where. */
        public String member() {
            return member;
        }
    }

    /** The same fault, with what its words mention: name, value, name, value … */
    public Fault with(String... named) {
        Map<String, String> all = new HashMap<>(details);
        for (int n = 0; n + 1 < named.length; n += 2) {
            all.put(named[n], named[n + 1]);
        }
        return new Fault(place, at, code, Map.copyOf(all));
    }

    /** What has the form that people read about under {@code like.} and this. */
    String like() {
        return details.getOrDefault("of", at.replaceFirst("^/", ""));
    }

    /** A fault at a JSON pointer into the body. */
    public static Fault at(String pointer, FaultCode code) {
        return new Fault(Place.BODY, pointer, code, Map.of());
    }

    /** A fault in the query parameter {@code name}. */
    public static Fault parameter(String name, FaultCode code) {
        return new Fault(Place.QUERY, name, code, Map.of());
    }

    /** A day in the query parameter {@code name} that nothing on record can be about, seen from {@code today}. */
    public static Fault impossibleDay(String name, LocalDate today) {
        return new Fault(Place.QUERY, name, FaultCode.NO_POSSIBLE_DAY, possibleDays(today));
    }

    /** What the words for an impossible day mention. */
    public static Map<String, String> possibleDays(LocalDate today) {
        return Map.of(
                "first",
                PossibleDays.FIRST.toString(),
                "last",
                PossibleDays.last(today).toString());
    }

    /** A parameter that is the end of what another one begins, and lies before it. */
    public static Fault reversed(String name) {
        return parameter(name, FaultCode.DOES_NOT_FIT).with("of", "Reversed", "why", "the end is before the beginning");
    }

    /** A fault in the header {@code name}. */
    public static Fault header(String name, FaultCode code) {
        return new Fault(Place.HEADER, name, code, Map.of());
    }
}
