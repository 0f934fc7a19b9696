package org.duban.ui.contract;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Who may give which command, and when: what the rules said whenever a story came to it. */
final class PowersTable {

    private static final String YES = "✓";
    private static final String NO = "–";
    private static final String NOT_HIS = "✗";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * One command.
     *
     * @param answers what those who stand so were told, each answer once
     * @param stages in which it could be given
     */
    private record Row(Map<Standing, Set<String>> answers, Set<String> stages) {}

    private Row row(String command) {
        return rows.computeIfAbsent(command, none -> new Row(new EnumMap<>(Standing.class), new LinkedHashSet<>()));
    }

    /** @param rule that refused it; null if none did */
    void add(String command, Standing standing, @Nullable Rule rule) {
        row(command)
                .answers()
                .computeIfAbsent(standing, none -> new TreeSet<>())
                .add(rule == null ? YES : answer(rule));
    }

    void possible(String command, String stage) {
        row(command).stages().add(stage);
    }

    boolean isPossible(String command, String stage) {
        return row(command).stages().contains(stage);
    }

    private static String answer(Rule rule) {
        return switch (rule.kind()) {
            case FORBIDDEN ->
                rule == CommonRule.ROLE_MISSING ? NO : rule == CommonRule.NOT_YOUR_UNIT ? NOT_HIS : rule.name();
            case UNKNOWN -> "404";
            case UNTIMELY -> "⌛";
            case REFUSED -> "422";
        };
    }

    /** The table in Markdown, the commands in the order in which the story comes to them. */
    String markdown(Locale language) {
        Set<Standing> columns = rows.values().stream()
                .flatMap(row -> row.answers().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean staged = rows.values().stream().anyMatch(row -> !row.stages().isEmpty());
        boolean chinese = language.getLanguage().equals("zh");
        StringBuilder text = new StringBuilder();
        Stream<String> last = staged ? Stream.of(chinese ? "可行的阶段" : "stages") : Stream.empty();
        line(
                text,
                Stream.of(
                                Stream.of(chinese ? "命令" : "command"),
                                columns.stream().map(column -> column.in(language)),
                                last)
                        .flatMap(part -> part));
        line(text, Stream.generate(() -> "---").limit(1 + columns.size() + (staged ? 1 : 0)));
        rows.forEach((command, row) -> line(
                text,
                Stream.of(
                                Stream.of(title(command, language)),
                                columns.stream()
                                        .map(column -> cell(row.answers().get(column))),
                                staged ? Stream.of(stages(row, language)) : Stream.<String>empty())
                        .flatMap(part -> part)));
        return text.toString();
    }

    private static String title(String command, Locale language) {
        return Texts.in(language).get("command." + command, Map.of()) + " `" + command + "`";
    }

    private static String stages(Row row, Locale language) {
        return row.stages().stream()
                .map(Vocabulary.in(language)::stage)
                .collect(Collectors.joining(language.getLanguage().equals("zh") ? "、" : ", "));
    }

    private static String cell(@Nullable Set<String> answers) {
        return answers == null
                ? ""
                : answers.stream()
                        .sorted((one, other) -> Boolean.compare(other.equals(YES), one.equals(YES)))
                        .map(answer -> answer.matches("[A-Z_]+") ? "`" + answer + "`" : answer)
                        .collect(Collectors.joining(" "));
    }

    private static void line(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
