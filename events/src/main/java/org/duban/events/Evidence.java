package org.duban.events;

import java.util.regex.Pattern;

/**
 * A file that proves something, named by its content.
 *
 * @param sha256 64 lower-case hex digits of the file's SHA-256
 * @param name what people call it
 */
public record Evidence(String sha256, String name) {

    /** What {@code sha256} looks like, as a regular expression. */
    public static final String SHA256_PATTERN = "^[0-9a-f]{64}$";

    private static final Pattern SHAPE = Pattern.compile(SHA256_PATTERN);

    public Evidence {
        if (!SHAPE.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256: 64 lower-case hex digits");
        }
    }
}
