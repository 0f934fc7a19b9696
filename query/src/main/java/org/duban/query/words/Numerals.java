package org.duban.query.words;

import java.util.Locale;

/** Numbers of articles as a language writes them: in Chinese 第二十七条, never 第27条. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    static final int MOST = 1000;

    private Numerals() {}

    /** The number from 1 to 999, in Chinese characters unless {@code language} is English. */
    public static String of(int number, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Integer.toString(number) : chinese(number);
    }

    /** A number of a term of the congress or of a meeting: 第十七届, 17th. */
    static String ordinal(int number, String chinese, boolean english) {
        return english ? number + ending(number) : chinese.replace("{0}", chinese(number));
    }

    private static String ending(int number) {
        boolean teens = number % HUNDRED / TEN == 1;
        return switch (teens ? 0 : number % TEN) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String chinese(int number) {
        if (number < TEN) {
            return digit(number);
        }
        if (number < HUNDRED) {
            String tens = number < 2 * TEN ? "" : digit(number / TEN);
            return tens + "十" + unlessZero(number % TEN);
        }
        int rest = number % HUNDRED;
        String hundreds = digit(number / HUNDRED) + "百";
        if (rest == 0) {
            return hundreds;
        }
        return rest < TEN
                ? hundreds + digit(0) + digit(rest)
                : hundreds + digit(rest / TEN) + "十" + unlessZero(rest % TEN);
    }

    private static String unlessZero(int digit) {
        return digit == 0 ? "" : digit(digit);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
