package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.command.directory.DirectoryCommand;
import org.duban.command.directory.DirectoryRules;
import org.duban.command.law.LegalTexts;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    @TempDir
    Path folder;

    /** What the desk refuses before it asks what the command is about. */
    private final Map<Rule, Supplier<Outcome>> atTheDesk = Map.of(
            CommonRule.RECORDED_BEFORE_HEAD, () -> imported(Duration.ofMillis(-1)),
            CommonRule.RECORDED_AFTER_NOW, () -> imported(Duration.ofMillis(1)));

    static List<Rule> rules() {
        return CommandFolders.refusals();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_refuses_a_command(Rule rule) {
        DirectoryCommand ofDirectory = DirectoryRefusals.ALL.get(rule);
        if (ofDirectory == null) {
            refused(rule).thenRefused(rule);
            return;
        }
        DirectoryRules rules = new DirectoryRules(TestDirectory.TOWN, TestDirectory.person(Role.ADMIN));

        assertThatThrownBy(() -> rules.decide(ofDirectory))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void every_rule_cites_texts_that_are_known() {
        LegalTexts texts = LegalTexts.load();

        assertThat(rules()).allSatisfy(rule -> texts.check(rule.basis()));
    }

    @Test
    void a_rules_name_stands_once_over_all_folders() {
        assertThat(rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private Outcome refused(Rule rule) {
        return Stream.of(CaseRefusals.ALL, ItemRefusals.ALL, DutyRefusals.ALL, atTheDesk)
                .flatMap(refusals -> Stream.ofNullable(refusals.get(rule)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command is refused by " + rule))
                .get();
    }

    /** A command that was recorded that long after now, which is the time of the ledger's head too. */
    private Outcome imported(Duration later) {
        try (WorkingGateway office = WorkingGateway.begun(folder)) {
            Instant recordedAt = office.now.get().plus(later);
            Sender sender = new Sender("clerk", null, null, null, null, recordedAt, null);
            CommandRefused refusal = catchThrowableOfType(
                    CommandRefused.class, () -> office.desk.send(Story.open(Linkage.NONE, Secrecy.PUBLIC), sender));
            return new Outcome(List.of(), refusal);
        }
    }
}
