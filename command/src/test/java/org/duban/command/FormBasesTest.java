package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.duban.command.duty.DutyRule;
import org.duban.command.handling.HandlingCommand;
import org.duban.command.handling.HandlingRule;
import org.duban.command.law.LegalTexts;
import org.duban.command.lawinspection.LawInspections;
import org.duban.command.workreport.WorkReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each form's steps rest on the articles of that form. */
class FormBasesTest {

    static final List<CaseForm<?, ?, ?>> FORMS = Forms.CASES;

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_form_names_only_commands_and_refusals_that_there_are(CaseForm<?, ?, ?> form) {
        List<String> known = Stream.concat(
                        Commands.all().stream().map(CommandType::name),
                        CommandFolders.refusals().stream().map(Rule::name))
                .toList();

        assertThat(known).containsAll(form.bases().keySet());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void what_a_form_names_can_be_cited(CaseForm<?, ?, ?> form) {
        LegalTexts texts = LegalTexts.load();

        assertThat(form.bases().values()).allSatisfy(texts::check);
    }

    @Test
    void nothing_in_a_special_work_report_rests_on_the_article_of_law_inspections() {
        assertThat(bases(WorkReports.FORM)).noneMatch(basis -> cites(basis, "37") || cites(basis, "36"));
    }

    @Test
    void nothing_in_a_law_inspection_rests_on_the_articles_of_special_work_reports() {
        assertThat(bases(LawInspections.FORM)).noneMatch(basis -> cites(basis, "15") || cites(basis, "17"));
    }

    private static boolean cites(String basis, String article) {
        return Stream.of(basis.split("; ")).anyMatch(one -> one.matches("S24 §" + article + "( .*)?"));
    }

    /** What each command and refusal of the form, and of what it shares, rests on. */
    private static List<String> bases(CaseForm<?, ?, ?> form) {
        Stream<Entry<String, String>> commands = Commands.all().stream()
                .filter(type -> form.commands().isAssignableFrom(type.type())
                        || HandlingCommand.class.isAssignableFrom(type.type()))
                .map(type -> Map.entry(type.name(), type.basis()));
        Stream<Entry<String, String>> refusals = Stream.of(
                        form.refusals().stream(),
                        Stream.of(HandlingRule.values()),
                        Stream.of(DutyRule.values()),
                        Stream.of(CommonRule.values()))
                .flatMap(rules -> rules)
                .map(rule -> Map.entry(rule.name(), rule.basis()));
        return Stream.concat(commands, refusals)
                .map(one -> form.bases().getOrDefault(one.getKey(), one.getValue()))
                .toList();
    }
}
