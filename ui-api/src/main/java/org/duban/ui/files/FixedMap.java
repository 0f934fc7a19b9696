package org.duban.ui.files;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names and what was kept under them at one time; nothing of it changes.
 *
 * @param name what they were kept as
 * @param all by name
 */
public record FixedMap(String name, SortedMap<String, String> all) implements SideMap {

    /** A copy, which later changes do not reach. */
    public FixedMap {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public void put(String key, String value) {
        throw fixed();
    }

    @Override
    public String keep(String key, String value) {
        throw fixed();
    }

    @Override
    public boolean replace(String key, String before, String value) {
        throw fixed();
    }

    @Override
    public boolean remove(String key) {
        throw fixed();
    }

    private IllegalStateException fixed() {
        return new IllegalStateException(name + " is only read here");
    }
}
