package org.duban.ui.text;

import java.util.Locale;

/** Numbers of articles as a language writes them: in Chinese 第二十七条, never 第27条. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** The number from 1 to 999, in Chinese characters unless {@code language} is English. */
    static String of(int number, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Integer.toString(number) : chinese(number);
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
