package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandFolder;
import org.duban.command.CommandFolders;
import org.duban.command.CorrectEvent;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.law.LegalTexts;
import org.duban.events.words.FolderWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules that folders of commands bring, and the words for them. */
class FolderRulesTest {

    static final List<CommandFolder> FOLDERS = CommandFolders.ALL;

    private static final List<String> PACKS = List.of("lower.json", "upper.json");

    @Test
    void a_row_goes_to_the_pack_it_names() {
        FolderRules rules = read("folder-rules.json");

        assertThat(rules.in("lower.json").rules()).extracting(RuleRow::ruleId).containsExactly("PUBLISH");
        assertThat(rules.in("upper.json").rules())
                .extracting(RuleRow::ruleId)
                .containsExactly("PUBLISH", "ITEM_RETURN");
        assertThat(rules.in("upper.json").cases()).hasSize(1);
    }

    @Test
    void a_pack_is_checked_with_what_the_folders_add_to_it() {
        RulePack added = read("folder-rules.json").in("upper.json");
        RulePack twice = RulePack.read(DataFile.beside(FolderRulesTest.class, "upper.json"))
                .with(added)
                .with(new RulePack("", List.of(again(added.rules().getFirst())), List.of()));

        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> twice.check(LegalTexts.load(), new TermCounter(WorkingCalendar.load())))
                .withMessage("upper.json: versions 2 and 3 of PUBLISH hold on the same day.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            folder-without-pack.json | folder-without-pack.json, row 1: there is no pack "".
            folder-of-no-pack.json | folder-of-no-pack.json, row 2: there is no pack "middle".
            folder-of-no-row.json | folder-of-no-row.json, row 1 (PUBLISH): there is no field "colour".
            """)
    void a_row_that_does_not_fit_is_named(String name, String sentence) {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> read(name).mustName(PACKS))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_has_the_rows_its_code_refers_to(CommandFolder folder) {
        assertThat(ruleIds(folder)).containsAll(names(folder.terms()));
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void a_folder_has_words_for_each_rule_whose_rows_it_brings(CommandFolder folder) {
        assertThat(keys(folder, "term.")).isEqualTo(ruleIds(folder));
    }

    @Test
    void a_folder_but_the_root_has_words_only_for_triggers_of_its_own_rows() {
        assertThat(FOLDERS)
                .filteredOn(folder -> !isRoot(folder))
                .allSatisfy(folder ->
                        assertThat(rows(folder).map(FolderRulesTest::trigger)).containsAll(keys(folder, "trigger.")));
    }

    @Test
    void every_trigger_has_words() {
        Set<String> triggers = FOLDERS.stream()
                .flatMap(FolderRulesTest::rows)
                .map(FolderRulesTest::trigger)
                .collect(Collectors.toSet());

        assertThat(FOLDERS.stream().flatMap(folder -> keys(folder, "trigger.").stream()))
                .containsExactlyInAnyOrderElementsOf(triggers);
    }

    private static FolderRules read(String name) {
        return FolderRules.read(DataFile.beside(FolderRulesTest.class, name));
    }

    private static RuleRow again(RuleRow row) {
        return new RuleRow(
                row.ruleId(),
                row.version() + 1,
                null,
                row.trigger(),
                row.effectiveFrom(),
                row.effectiveTo(),
                row.authority(),
                row.timing(),
                row.extension(),
                row.note());
    }

    private static String trigger(RuleRow row) {
        return row.trigger().replace(' ', '-');
    }

    private static Set<String> ruleIds(CommandFolder folder) {
        return rows(folder).map(RuleRow::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<? extends Term> terms) {
        return terms.stream().map(Term::name).collect(Collectors.toSet());
    }

    /** The rows of a folder; those of the root are the packs' own. */
    private static Stream<RuleRow> rows(CommandFolder folder) {
        Stream<String> packs = Jurisdiction.all().stream()
                .flatMap(place -> place.packs().stream())
                .distinct();
        return isRoot(folder)
                ? packs.flatMap(pack -> RulePack.read(DataFile.beside(RuleLoader.class, pack)).rules().stream())
                : FolderRules.of(folder.anchor()).stream().flatMap(rules -> rules.rules().rows().stream());
    }

    private static boolean isRoot(CommandFolder folder) {
        return folder.commands() == CorrectEvent.class;
    }

    private static Set<String> keys(CommandFolder folder, String prefix) {
        return FolderWords.of(List.of(folder.name()), Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
