package org.duban.query.counted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session of the congress as reports name it.
 *
 * @param term of the congress, from 1
 * @param number of the session within the term, from 1
 */
public record CongressSession(int term, int number) {

    /** The act by which a session has its number; its key is the session's code. */
    public static final String ACT = "CONGRESS_SESSION";

    /** How it is written: {@code 17-3} is the third session of the seventeenth congress. */
    public static final String FORM = "[1-9][0-9]{0,2}-[1-9][0-9]{0,2}";

    private static final Pattern CODE = Pattern.compile("(?<term>[0-9]+)-(?<number>[0-9]+)");

    /**
     * Reads one as it is written.
     *
     * @throws IllegalArgumentException if it is not written as one
     */
    public static CongressSession parse(String code) {
        Matcher read = CODE.matcher(code);
        if (!code.matches(FORM) || !read.matches()) {
            throw new IllegalArgumentException(
                    "congressSession: 17-3 is the third session of the seventeenth congress");
        }
        return new CongressSession(Integer.parseInt(read.group("term")), Integer.parseInt(read.group("number")));
    }

    /** As it is written. */
    public String code() {
        return term + "-" + number;
    }
}
