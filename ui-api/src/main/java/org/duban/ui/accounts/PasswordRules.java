package org.duban.ui.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Which passwords are fit (ASVS 5.0, 6.2): long enough, of any characters there are, and not among the first that somebody
 * would guess. Nobody has to mix kinds of characters, which makes passwords hard to remember and easy to guess.
 */
public final class PasswordRules {

    /** Long enough that guessing through the throttle is hopeless. */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 256;

    private static final CommonPasswords COMMON = CommonPasswords.shipped();

    private PasswordRules() {}

    /** Whether {@code password} is fit for an account of which nothing more is known. */
    public static boolean fits(String password) {
        return hasLength(password) && !COMMON.has(password, List.of());
    }

    /**
     * Nothing, if {@code password} is fit.
     *
     * @param about words that belong to the account, as its name
     * @throws ProblemException if it is not
     */
    public static void mustFit(String password, Collection<String> about) {
        if (!hasLength(password)) {
            throw new ProblemException(ProblemCode.INVALID_PASSWORD, List.of(), bounds());
        }
        if (COMMON.has(password, about)) {
            throw new ProblemException(ProblemCode.COMMON_PASSWORD);
        }
    }

    private static boolean hasLength(String password) {
        int characters = password.codePointCount(0, password.length());
        return characters >= SHORTEST && characters <= LONGEST;
    }

    /** The fewest ({@code shortest}) and the most ({@code longest}) characters of a password. */
    public static Map<String, String> bounds() {
        return Map.of("shortest", Integer.toString(SHORTEST), "longest", Integer.toString(LONGEST));
    }
}
