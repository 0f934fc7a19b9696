package org.duban.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.ui.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No problem shows a name in braces where something should stand, whoever told it and whatever he left out. */
class FilledTextsTest {

    private static final Pattern NAMED = Pattern.compile("\\{[a-zA-Z]+}");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void a_problem_is_told_in_whole_sentences_with_its_details_and_with_any_of_them_missing(ProblemCode code) {
        for (Texts texts : List.of(Texts.ZH, Texts.EN)) {
            for (Map<String, String> details : details(texts.get("problem." + code + ".detail"))) {
                mustBeWhole(Problem.of(code, List.of(), details, texts).detail());
                mustBeWhole(Problem.onPage(code, List.of(), details, texts).detail());
                mustBeWhole(Problem.onPage(code, List.of(), details, texts).title());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void a_fault_is_told_in_whole_sentences_with_its_details_and_with_any_of_them_missing(FaultCode code) {
        for (Texts texts : List.of(Texts.ZH, Texts.EN)) {
            for (Map<String, String> details : details(texts.get("fault." + code))) {
                Fault fault = new Fault(Fault.Place.BODY, "/x", code, details);
                Problem.of(ProblemCode.INVALID_COMMAND, List.of(fault), Map.of(), texts)
                        .errors()
                        .forEach(error -> mustBeWhole(error.get("detail")));
            }
        }
    }

    private static void mustBeWhole(String text) {
        assertThat(text).doesNotContainPattern(NAMED).doesNotEndWith(".detail").doesNotEndWith(".bare");
    }

    /** None, all, and all but each one of the details that a text mentions. */
    private static List<Map<String, String>> details(String text) {
        Map<String, String> all = new HashMap<>();
        NAMED.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(name -> all.put(name.substring(1, name.length() - 1), "7"));
        Stream<Map<String, String>> fewer = all.keySet().stream().map(left -> {
            Map<String, String> some = new HashMap<>(all);
            some.remove(left);
            return some;
        });
        return Stream.concat(Stream.of(Map.<String, String>of(), all), fewer).toList();
    }
}
