package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.DutyRefusals.ITEM;
import static org.duban.command.desk.DutyRefusals.suspension;
import static org.duban.command.desk.ItemRefusals.acknowledged;
import static org.duban.command.desk.ItemRefusals.grant;
import static org.duban.command.desk.ItemRefusals.request;
import static org.duban.command.desk.Scenario.RULES;
import static org.duban.command.desk.Scenario.after;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.day;
import static org.duban.command.desk.Story.result;
import static org.duban.command.desk.Story.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseCommand;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.duban.command.whatif.Verdict;
import org.duban.command.whatif.WhatIf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    private static final LocalDate TODAY = day("12-31");
    private static final String ONE_MONTH = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 2, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P1M"}}]}
            """;

    private DeadlineRules oneMonth;

    @BeforeEach
    void propose(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("proposal.json"), ONE_MONTH);
        oneMonth = DeadlineRules.load(LegalTexts.load(), "xuhui", folder);
    }

    @Test
    void the_rules_that_hold_reproduce_what_was_recorded() {
        List<Comparison> compared =
                under(RULES, after(told().toArray(CaseCommand[]::new)).and());
        assertThat(compared).isNotEmpty().noneMatch(Comparison::differs);
        assertThat(compared).allSatisfy(one -> assertThat(one.proposed()).isEqualTo(one.recorded()));
    }

    @Test
    void a_shorter_term_turns_what_was_in_time_into_what_was_late() {
        Scenario inTime = acknowledged().and(result(BINS, day("08-10")));
        Comparison item = item(under(oneMonth, inTime));
        assertThat(item.before()).isEqualTo(Verdict.MET);
        assertThat(item.after()).isEqualTo(Verdict.MET_LATE);
        assertThat(item.proposed().dueOn()).isEqualTo(day("07-07"));
        assertThat(item.metOn()).isEqualTo(day("08-10"));
    }

    @Test
    void suspensions_stay_and_so_does_a_day_that_was_granted() {
        Scenario suspended = acknowledged().and(suspension("06-20", "06-29", "06-19"));
        assertThat(item(under(oneMonth, suspended)).proposed().unrolledOn()).isEqualTo(day("07-17"));
        Scenario granted = acknowledged().and(request("12-07", "07-03"), grant(null));
        assertThat(item(under(oneMonth, granted)).differs()).isFalse();
    }

    @Test
    void what_is_open_is_judged_by_the_day_one_asks_on() {
        Comparison item = item(new WhatIf(RULES, oneMonth, day("08-01"))
                .of(CASE, CaseDuties.of(acknowledged().history())));
        assertThat(item.before()).isEqualTo(Verdict.OPEN);
        assertThat(item.after()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_term_that_another_one_followed_before_it_was_met_is_neither_met_nor_missed() {
        Scenario deferred = acknowledged().and(new DeferItem(CASE, BINS, "主任会议", "长期推进", day("12-01"), day("07-03")));
        List<Comparison> items = under(RULES, deferred).stream()
                .filter(one -> one.duty().equals(ITEM))
                .toList();
        assertThat(items).extracting(Comparison::before).containsExactly(Verdict.ENDED, Verdict.MISSED);
    }

    @Test
    void the_summary_counts_each_verdict_under_both() {
        List<Comparison> compared = under(oneMonth, acknowledged().and(result(BINS, day("08-10"))));
        Summary summary = Summary.of(compared);
        assertThat(summary.terms()).isEqualTo(compared.size());
        assertThat(summary.differing())
                .isEqualTo(compared.stream().filter(Comparison::differs).count())
                .isPositive();
        assertThat(summary.byRule().get("OPINION_HANDLE").after()).containsKey(Verdict.MET_LATE);
    }

    private static List<Comparison> under(DeadlineRules proposed, Scenario scenario) {
        return new WhatIf(RULES, proposed, TODAY).of(CASE, CaseDuties.of(scenario.history()));
    }

    private static Comparison item(List<Comparison> compared) {
        return compared.stream()
                .filter(one -> one.duty().equals(ITEM))
                .findFirst()
                .orElseThrow();
    }
}
