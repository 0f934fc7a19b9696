package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of one thing English speaks otherwise than of several. */
class PluralsTest {

    private static final int DETAILS = 6;
    private static final Pattern ONE_AS_MANY = Pattern.compile("(?<![\\d.:])1 (?:(?:evidence|secret) )?"
            + "(?:statements|commits|files|events|rows|lines|bytes|terms|days|differences|cases|hours|refusals|folders)\\b"
            + "|(?<![\\d.:])1 \\w+ (?:are|were|agree)\\b");
    private static final Pattern MANY_AS_ONE = Pattern.compile("(?<![\\d.:])7 (?:(?:evidence|secret) )?"
            + "(?:statement|commit|file|event|row|line|byte|term|day|difference|case)\\b(?!\\()");

    static Stream<String> sentences() {
        return ResourceBundle.getBundle("org.duban.ops.messages", Locale.ENGLISH).keySet().stream()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void one_is_not_told_as_many_nor_many_as_one(String key) {
        assertThat(said(key, 1)).doesNotContainPattern(ONE_AS_MANY);
        assertThat(said(key, 7)).doesNotContainPattern(MANY_AS_ONE);
        assertThat(said(key, 0)).doesNotContainPattern(Pattern.compile("(?<![\\d.:])0 (?:statement|row|event|line) "));
    }

    private static String said(String key, int number) {
        return CliTexts.in(Locale.ENGLISH)
                .say(key, Collections.nCopies(DETAILS, (Object) number).toArray());
    }
}
