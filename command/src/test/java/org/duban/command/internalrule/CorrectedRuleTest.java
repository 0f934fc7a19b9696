package org.duban.command.internalrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CorrectEvent;
import org.duban.command.EntryLog;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.internalrule.InternalRuleCommand.AdoptInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.RepealInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.ReviseInternalRule;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.duban.events.internalrule.InternalRuleEvent.TermUnit;
import org.junit.jupiter.api.Test;

/** The day from which a rule holds is put right under the rules under which it was adopted; terms are counted by it from then on. */
class CorrectedRuleTest {

    private static final InternalRuleId RULE = new InternalRuleId("handling");

    @Test
    void what_is_counted_after_the_correction_is_counted_by_the_right_day() {
        Scenario adopted = after(adopt(RULE, "07-01")).about(RULE.stream());
        EventCorrected correction = adopted.when(correct(adopted, InternalRuleAdopted.class, "effectiveFrom", "08-01"))
                .the(EventCorrected.class);

        assertThat(offset((InternalRuleAdopted) correction.corrected(), "07-15"))
                .isNotEqualTo("P2M");
        assertThat(offset((InternalRuleAdopted) correction.corrected(), "08-01"))
                .isEqualTo("P2M");
    }

    @Test
    void of_two_rules_that_set_one_term_none_comes_to_hold_from_the_others_day() {
        InternalRuleId other = new InternalRuleId("other");
        Scenario two = after(adopt(RULE, "07-01"), adopt(other, "08-01")).about(RULE.stream());

        two.when(correct(two, InternalRuleAdopted.class, "effectiveFrom", "08-01"))
                .thenRefused(InternalRuleRule.TERM_SET_ELSEWHERE);
    }

    @Test
    void an_edition_holds_from_no_earlier_day_than_the_one_before_whichever_is_put_right() {
        Scenario revised = after(
                        adopt(RULE, "07-01"),
                        new ReviseInternalRule(
                                RULE, "t", Town.CHAIRS, "n2", "s", day("09-01"), List.of(term(3)), day("06-02")))
                .about(RULE.stream());

        revised.when(correct(revised, InternalRuleAdopted.class, "effectiveFrom", "10-01"))
                .thenRefused(InternalRuleRule.EDITION_HOLDS_EARLIER);
        revised.when(correct(revised, InternalRuleRevised.class, "effectiveFrom", "06-15"))
                .thenRefused(InternalRuleRule.EDITION_HOLDS_EARLIER);
        revised.when(correct(revised, InternalRuleRevised.class, "effectiveFrom", "10-01"))
                .the(EventCorrected.class);
    }

    @Test
    void a_rule_is_repealed_from_no_day_before_that_was_decided() {
        Scenario repealed = after(
                        adopt(RULE, "07-01"),
                        new RepealInternalRule(RULE, Town.CHAIRS, "n3", "r", day("10-01"), day("09-01")))
                .about(RULE.stream());

        repealed.when(correct(repealed, InternalRuleRepealed.class, "repealedFrom", "08-01"))
                .thenRefused(InternalRuleRule.REPEALED_BEFORE_DECIDED);
        repealed.when(correct(repealed, InternalRuleRepealed.class, "repealedFrom", "11-01"))
                .the(EventCorrected.class);
    }

    private static String offset(InternalRuleEvent rule, String on) {
        DeadlineRules rules = Scenario.RULES.with(
                (ruleId, day) -> Edition.laidDown(Stream.of(new EntryLog<>(List.of(rule))), ruleId, day));
        return rules.counted(HandlingTerm.OPINION_HANDLE, day(on)).offset();
    }

    private static AdoptInternalRule adopt(InternalRuleId id, String from) {
        return new AdoptInternalRule(id, "t", Town.CHAIRS, "n " + id, day(from), List.of(term(2)), null, day("06-01"));
    }

    private static SetTerm term(int months) {
        return new SetTerm("OPINION_HANDLE", months, TermUnit.MONTHS, "第九条");
    }

    private static CorrectEvent correct(Scenario on, Class<? extends Event> type, String field, String to) {
        return new CorrectEvent(RULE.stream(), on.id(type), Map.of(field, day(to).toString()), "登记有误", day("12-01"));
    }
}
