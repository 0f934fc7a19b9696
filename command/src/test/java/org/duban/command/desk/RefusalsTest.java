package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duban.command.CommandRefused;
import org.duban.command.Rule;
import org.duban.command.directory.DirectoryCommand;
import org.duban.command.directory.DirectoryRules;
import org.duban.command.law.LegalTexts;
import org.duban.events.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_refuses_a_command(Rule rule) {
        DirectoryCommand ofDirectory = DirectoryRefusals.ALL.get(rule);
        if (ofDirectory == null) {
            (CaseRefusals.ALL.containsKey(rule) ? CaseRefusals.ALL : ItemRefusals.ALL)
                    .get(rule)
                    .get()
                    .thenRefused(rule);
            return;
        }
        DirectoryRules rules = new DirectoryRules(Town.TOWN, Town.person(Role.ADMIN));

        assertThatThrownBy(() -> rules.decide(ofDirectory))
                .isInstanceOfSatisfying(
                        CommandRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void every_rule_cites_texts_that_are_known() {
        LegalTexts texts = LegalTexts.load();

        assertThat(Rule.values()).allSatisfy(rule -> texts.check(rule.basis()));
    }
}
