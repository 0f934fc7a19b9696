package org.duban.ui.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Names and what is kept under them, in a file that only its owner reads; a change counts once it is durable. */
public final class SecretMap implements SideMap {

    private final SecretFile file;
    private volatile SortedMap<String, String> values = new TreeMap<>();

    private SecretMap(SecretFile file) {
        this.file = file;
    }

    /**
     * The names kept in {@code path}, none if there is no such file.
     *
     * @throws BadSecretFile if a line of it is not {@code name:value}
     */
    public static SecretMap open(Path path) {
        SecretMap map = new SecretMap(new SecretFile(path));
        List<String> lines = map.file.lines();
        for (int n = 0; n < lines.size(); n++) {
            map.take(lines.get(n), n + 1);
        }
        return map;
    }

    private void take(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new BadSecretFile(name(), number, "is not of the form name:value");
        }
        values.put(line.substring(0, colon), line.substring(colon + 1));
    }

    @Override
    public String name() {
        return String.valueOf(file.path().getFileName());
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public void put(String name, String value) {
        change(name, value);
    }

    @Override
    public synchronized String keep(String name, String value) {
        String kept = values.get(name);
        if (kept == null) {
            change(name, value);
            return value;
        }
        return kept;
    }

    @Override
    public synchronized boolean replace(String name, String before, String value) {
        boolean same = before.equals(values.get(name));
        if (same) {
            change(name, value);
        }
        return same;
    }

    @Override
    public synchronized void replaceAll(BinaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.replaceAll(change);
        if (!changed.equals(values)) {
            write(changed);
        }
    }

    @Override
    public boolean remove(String name) {
        return change(name, null);
    }

    @Override
    public synchronized void putAll(Map<String, String> fresh) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.putAll(fresh);
        write(changed);
    }

    private void write(SortedMap<String, String> changed) {
        file.replace(changed.entrySet().stream().map(SecretMap::line).toList());
        values = changed;
    }

    private synchronized boolean change(String name, @Nullable String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        String before = value == null ? changed.remove(name) : changed.put(name, value);
        if (value != null || before != null) {
            write(changed);
        }
        return before != null;
    }

    private static String line(Map.Entry<String, String> entry) {
        return entry.getKey() + ":" + entry.getValue();
    }
}
