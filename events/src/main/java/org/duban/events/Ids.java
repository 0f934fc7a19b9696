package org.duban.events;

/** The one shape of every id that a sender may choose. */
final class Ids {

    private static final int LONGEST = 64;

    private Ids() {}

    /** @throws IllegalArgumentException naming {@code field}, if {@code value} is not 1 to 64 of a-z, 0-9 and - */
    static void check(String field, String value) {
        boolean fits = !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (!fits) {
            throw new IllegalArgumentException(field + ": 1 to 64 of a-z, 0-9 and -");
        }
    }
}
