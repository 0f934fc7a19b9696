package org.duban.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Rule;
import org.duban.events.Role;
import org.duban.events.handling.ItemState;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Set<String> OURS = Set.of("command", "rule", "kind", "problem", "fault");

    @Test
    void both_languages_have_a_text_for_everything_that_is_told_and_for_nothing_else() {
        assertThat(keys(Texts.ZH)).containsExactlyInAnyOrderElementsOf(told());
        assertThat(keys(Texts.EN)).containsExactlyInAnyOrderElementsOf(told());
    }

    @Test
    void a_text_mentions_the_same_details_in_both_languages() {
        assertThat(keys(Texts.ZH))
                .allSatisfy(key -> assertThat(places(Texts.ZH.get(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(places(Texts.EN.get(key))));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Texts.ZH.all().keySet()).isEqualTo(Texts.EN.all().keySet());
    }

    @Test
    void roles_states_steps_purposes_forms_and_duties_are_told_in_words() {
        assertThat(Texts.ZH.words("CLERK\nCOMMITTEE")).isEqualTo("常委会办公室、专工委");
        assertThat(Texts.EN.word("PlanAdopted")).isEqualTo("adopting the scheme");
        assertThat(Texts.ZH.word("INSPECTION_REPORT")).isEqualTo("执法检查报告");
        assertThat(Texts.ZH.word("LAW_INSPECTION")).isEqualTo("执法检查");
        assertThat(Texts.ZH.word("RECTIFICATION_ITEM:bins")).isEqualTo("整改事项 bins");
        assertThat(Texts.ZH.word("MEETING_NOTICE")).isEqualTo("会议通知");
        assertThat(Texts.EN.all()).containsKeys(words());
    }

    private static String[] words() {
        return Stream.concat(Arrays.stream(Role.values()), Arrays.stream(ItemState.values()))
                .map(name -> "word." + name.name())
                .toArray(String[]::new);
    }

    @Test
    void details_stand_in_the_places_that_name_them() {
        assertThat(Texts.EN.get("rule.ITEM_EXISTS", Map.of("item", "bins")))
                .isEqualTo("The case already has an item bins.");
    }

    @Test
    void the_language_is_the_best_of_the_two_that_the_caller_asks_for_and_chinese_without_a_wish() {
        assertThat(Languages.wanted("en-GB,zh;q=0.5")).isSameAs(Texts.EN);
        assertThat(Languages.wanted("fr,zh-CN;q=0.9,en;q=0.1")).isSameAs(Texts.ZH);
        assertThat(Languages.wanted(null)).isSameAs(Texts.ZH);
        assertThat(Languages.wanted("not a ; header=")).isSameAs(Texts.ZH);
    }

    private static Set<String> keys(Texts texts) {
        return texts.all().keySet().stream()
                .filter(key -> !key.endsWith(".bare"))
                .filter(key -> OURS.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toSet());
    }

    private static Set<String> told() {
        Stream<String> commands = Commands.all().stream().map(CommandType::name).map(name -> "command." + name);
        Stream<String> problems = Arrays.stream(ProblemCode.values())
                .flatMap(code -> Stream.of("problem." + code, "problem." + code + ".detail"));
        return Stream.of(
                        commands,
                        problems,
                        CommandFolders.refusals().stream().map(rule -> "rule." + rule.name()),
                        Arrays.stream(Rule.Kind.values()).map(kind -> "kind." + kind),
                        Arrays.stream(FaultCode.values()).map(code -> "fault." + code))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }
}
