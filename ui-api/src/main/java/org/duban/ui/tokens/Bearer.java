package org.duban.ui.tokens;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to be known.
 *
 * @param id of its token
 * @param secret that goes with it
 */
public record Bearer(String id, String secret) {

    private static final Pattern HEADER =
            Pattern.compile("[Bb]earer +duban_(?<id>[0-9a-f]{16})_(?<secret>[A-Za-z0-9_-]{43})");

    /** What an {@code Authorization} header says; empty if it is of another kind, or of no such form. */
    public static Optional<Bearer> in(@Nullable String header) {
        Matcher matcher = HEADER.matcher(header == null ? "" : header);
        return matcher.matches()
                ? Optional.of(new Bearer(matcher.group("id"), matcher.group("secret")))
                : Optional.empty();
    }

    /** As programs keep it. */
    String text() {
        return "duban_" + id + "_" + secret;
    }
}
