package org.duban.events;

/**
 * A file that proves something, named by its content.
 *
 * @param sha256 64 lower-case hex digits of the file's SHA-256
 * @param name what people call it
 */
public record Evidence(String sha256, String name) {

    private static final int DIGITS = 64;

    public Evidence {
        boolean hex = sha256.length() == DIGITS
                && sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (!hex) {
            throw new IllegalArgumentException("sha256: 64 lower-case hex digits");
        }
    }
}
