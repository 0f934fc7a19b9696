package org.duban.ui.files;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BinaryOperator;

/** Names and what is kept under them beside the ledger; a change counts, for everybody, once it is durable. */
public interface SideMap {

    /** What it is called, for whoever has to put it right. */
    String name();

    /** What is kept under {@code name}. */
    Optional<String> get(String name);

    /** Everything kept, by name. */
    SortedMap<String, String> all();

    /** Keeps {@code value}, a single line, under {@code name}, in place of what was kept there. */
    void put(String name, String value);

    /** Keeps {@code value} unless something is kept there; what is kept from then on, whoever brought it. */
    String keep(String name, String value);

    /** Keeps {@code value} in place of {@code before}; whether that was still kept there. */
    boolean replace(String name, String before, String value);

    /** Keeps what {@code change} makes of each name and what is kept there, unless something else is kept there by then. */
    default void replaceAll(BinaryOperator<String> change) {
        all().forEach((name, before) -> {
            String after = change.apply(name, before);
            if (!after.equals(before)) {
                replace(name, before, after);
            }
        });
    }

    /** Forgets what is kept under {@code name}; whether there was anything. */
    boolean remove(String name);

    /** Keeps all of {@code values}, each in place of what was kept under its name. */
    default void putAll(Map<String, String> values) {
        values.forEach(this::put);
    }
}
