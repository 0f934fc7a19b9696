package org.duban.ui.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages' style sheet, read as far as colours go. */
record Stylesheet(String text) {

    private static final Pattern NAMED = Pattern.compile("--([a-z-]+): (#\\p{XDigit}+);");

    /** Where its colours get their names: by daylight, in the dark and on paper, in this order. */
    enum Scheme {
        LIGHT,
        DARK,
        PRINT
    }

    static Stylesheet read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/static/duban.css")) {
            return new Stylesheet(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The colours by name; what the dark or paper does not name anew is as by daylight. */
    Map<String, Colour> colours(Scheme scheme) {
        List<String> roots = matches(":root \\{([^}]*)\\}").toList();
        if (roots.size() != Scheme.values().length) {
            throw new IllegalStateException("There are " + roots.size() + " blocks of names");
        }
        Map<String, Colour> colours = new TreeMap<>();
        Stream.of(Scheme.LIGHT, scheme)
                .flatMap(one -> NAMED.matcher(roots.get(one.ordinal())).results())
                .forEach(one -> colours.put(one.group(1), Colour.of(one.group(2))));
        return colours;
    }

    /** The last word of each declaration of these properties, where a colour stands if there is one; a name bare. */
    Set<String> used(String... properties) {
        Set<String> used = new TreeSet<>();
        for (String property : properties) {
            matches("[{;\\s]" + property + ": ([^;}]*)[;}]")
                    .map(value -> value.strip().replaceFirst("^.* ", ""))
                    .map(value -> value.replaceFirst("^var\\(--(.*)\\)$", "$1"))
                    .forEach(used::add);
        }
        return used;
    }

    private Stream<String> matches(String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1));
    }
}
