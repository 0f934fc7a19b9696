package org.duban.events;

/** Text as far as there is room for it. */
public final class Shortened {

    private static final String GOES_ON = "…";

    private Shortened() {}

    /**
     * The whole text, or its beginning and {@code …}, never with half a character at the cut.
     *
     * @param room for how many UTF-16 units there is, at least two
     */
    public static String to(int room, String text) {
        if (text.length() <= room) {
            return text;
        }
        int end = room - GOES_ON.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + GOES_ON;
    }
}
