package org.duban.command.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures that a report can state: those of the catalogue that are more than a number in a name. */
public final class KnownFigures {

    /** By their ids. */
    public static final Set<String> IDS = read();

    private KnownFigures() {}

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(KnownFigures.class.getResourceAsStream("figures.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
