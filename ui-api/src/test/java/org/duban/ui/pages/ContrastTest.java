package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.duban.ui.pages.Stylesheet.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the style sheet colours can be read and seen by people who see contrasts less well (WCAG 2.2, AA). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /** Each colour of text with the backgrounds it stands on. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("ink", List.of("paper", "card", "notice")),
            Map.entry("quiet", List.of("paper", "card", "notice")),
            Map.entry("link", List.of("paper", "card", "notice")),
            Map.entry("late", List.of("paper", "card", "notice")),
            Map.entry("paper", List.of("ink")),
            Map.entry("red-ink", List.of("red")),
            Map.entry("yellow-ink", List.of("yellow")),
            Map.entry("green-ink", List.of("green")),
            Map.entry("grey-ink", List.of("grey")),
            Map.entry("#fff", List.of("accent")));

    /** Each colour of an edge or an outline that says something, with what it has to stand out from. */
    private static final Map<String, List<String>> MARKS = Map.of(
            "focus", List.of("paper", "card"),
            "ink", List.of("paper", "card"),
            "notice-line", List.of("paper", "notice"),
            "late", List.of("paper", "card"),
            "mark-red", List.of("card"),
            "mark-yellow", List.of("card"),
            "mark-green", List.of("card"),
            "mark-grey", List.of("card"),
            "#85898f", List.of("paper", "card"),
            "#fff", List.of("accent"));

    /** What parts things and says nothing. */
    private static final Set<String> ORNAMENTS =
            Set.of("line", "transparent", "currentColor", "#000", "0", "none", "accent", "quiet");

    private static final Stylesheet SHEET = Stylesheet.read();

    @Test
    void contrast_is_reckoned_as_the_guidelines_have_it() {
        assertThat(Colour.of("#000").contrast(Colour.of("#fff"))).isCloseTo(21, within(0.001));
        assertThat(Colour.of("#777777").contrast(Colour.of("#ffffff"))).isCloseTo(4.478, within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_read(Scheme scheme) {
        check(scheme, TEXTS, TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void every_mark_can_be_seen(Scheme scheme) {
        check(scheme, MARKS, MARK);
    }

    @Test
    void no_colour_is_used_that_is_not_checked() {
        Set<String> onPrintOnly = Set.of("#000");
        assertThat(SHEET.used("color")).isSubsetOf(with(TEXTS.keySet(), onPrintOnly, Set.of("inherit")));
        assertThat(SHEET.used("background"))
                .isSubsetOf(with(backgrounds(), MARKS.keySet(), Set.of("none", "currentColor")));
        assertThat(SHEET.used(
                        "border-top-color", "border-color", "outline-color", "border", "outline", "border-bottom"))
                .isSubsetOf(with(MARKS.keySet(), ORNAMENTS));
    }

    private static Set<String> backgrounds() {
        Set<String> all = new TreeSet<>();
        TEXTS.values().forEach(all::addAll);
        return all;
    }

    @SafeVarargs
    private static Set<String> with(Set<String>... parts) {
        Set<String> all = new TreeSet<>();
        Arrays.stream(parts).forEach(all::addAll);
        return all;
    }

    private static void check(Scheme scheme, Map<String, List<String>> pairs, double least) {
        Map<String, Colour> colours = SHEET.colours(scheme);
        pairs.forEach((front, backs) ->
                backs.forEach(back -> assertThat(colour(front, colours).contrast(colour(back, colours)))
                        .as("%s on %s, %s", front, back, scheme)
                        .isGreaterThanOrEqualTo(least)));
    }

    private static Colour colour(String name, Map<String, Colour> colours) {
        return name.startsWith("#") ? Colour.of(name) : Objects.requireNonNull(colours.get(name), name);
    }
}
