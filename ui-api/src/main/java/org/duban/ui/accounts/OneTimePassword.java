package org.duban.ui.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes up passwords that are read out and typed once: no letters that look alike, in groups of four. */
final class OneTimePassword {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** A new one, of 79 random bits. */
    static String fresh() {
        return RANDOM.ints(GROUPS * GROUP, 0, ALPHABET.length())
                .mapToObj(n -> String.valueOf(ALPHABET.charAt(n)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
