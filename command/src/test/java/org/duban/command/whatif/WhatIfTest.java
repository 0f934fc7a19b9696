package org.duban.command.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.told;
import static org.duban.command.whatif.Asked.items;
import static org.duban.command.whatif.Asked.under;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.scenario.Scenario;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.InspectionDuty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    @TempDir
    private Path folder;

    private Asked asked;

    @BeforeEach
    void ask() {
        asked = new Asked(folder);
    }

    @Test
    void the_rules_that_hold_reproduce_what_was_recorded() {
        List<Comparison> compared =
                under(RULES, after(told().toArray(Command[]::new)).and());
        assertThat(compared).isNotEmpty().noneMatch(Comparison::differs);
        assertThat(compared).allSatisfy(one -> assertThat(one.proposed()).isEqualTo(one.recorded()));
    }

    @Test
    void a_shorter_term_turns_what_was_in_time_into_what_was_late() {
        Scenario inTime = acknowledged().and(result(BINS, day("08-10")));
        Comparison item = asked.item("P1M", inTime);
        assertThat(item.before()).isEqualTo(WhatIfVerdict.MET);
        assertThat(item.after()).isEqualTo(WhatIfVerdict.MET_LATE);
        assertThat(item.proposed().dueOn()).isEqualTo(day("07-07"));
        assertThat(item.metOn()).isEqualTo(day("08-10"));
    }

    @Test
    void suspensions_stay_and_so_does_a_day_that_was_granted() {
        Scenario suspended = acknowledged().and(suspension("06-20", "06-29", "06-19"));
        assertThat(asked.item("P1M", suspended).proposed().unrolledOn()).isEqualTo(day("07-17"));
        Scenario granted = acknowledged().and(request("12-07", "07-03"), grant(null));
        assertThat(asked.item("P1M", granted).differs()).isFalse();
    }

    @Test
    void a_day_that_was_granted_makes_no_term_shorter_than_the_rule() {
        Scenario granted = acknowledged().and(request("12-07", "07-03"), grant(null));
        Comparison item = asked.item("P9M", granted);
        assertThat(item.recorded().dueOn()).isEqualTo(day("12-07"));
        assertThat(item.proposed().dueOn()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(asked.item("P4M", granted).differs()).isFalse();
    }

    @Test
    void a_day_that_a_notice_set_by_itself_stays_as_it_was_recorded() {
        Scenario notified = after(before(NotifyInspectedOrgan.class))
                .and(new NotifyInspectedOrgan(CASE, null, "1号", day("04-10"), day("03-15")));
        Comparison selfCheck = under(RULES, notified).getFirst();
        assertThat(selfCheck.duty()).isEqualTo(InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT));
        assertThat(selfCheck.proposed()).isEqualTo(selfCheck.recorded());
    }

    @Test
    void what_is_open_is_judged_by_the_day_one_asks_on() {
        Comparison item = items(new WhatIf(RULES, asked.proposal("P1M"), day("08-01"))
                        .of(STREAM, acknowledged().duties().terms()))
                .getFirst();
        assertThat(item.before()).isEqualTo(WhatIfVerdict.OPEN);
        assertThat(item.after()).isEqualTo(WhatIfVerdict.MISSED);
    }

    @Test
    void a_day_counted_before_its_calendar_was_published_is_not_put_down_to_the_proposal() {
        Scenario submitted = acknowledged().and(result(BINS, day("08-10")));
        DeadlineRules published = LaterRules.withOneMoreDayOff(folder);
        List<Comparison> compared = new WhatIf(published, published.proposal("xuhui", null), Asked.TODAY)
                .of(STREAM, submitted.duties().terms());
        assertThat(compared).noneMatch(Comparison::differs);
        assertThat(items(under(published, submitted)).getFirst().differs()).isTrue();
    }

    @Test
    void the_summary_counts_each_verdict_under_both() {
        List<Comparison> compared = under(asked.proposal("P1M"), acknowledged().and(result(BINS, day("08-10"))));
        VerdictTally tally = new VerdictTally();
        compared.forEach(tally::add);
        Summary summary = tally.summary();
        assertThat(summary.terms()).isEqualTo(compared.size());
        assertThat(summary.differing())
                .isEqualTo(compared.stream().filter(Comparison::differs).count())
                .isPositive();
        assertThat(summary.byRule().get("OPINION_HANDLE").after()).containsKey(WhatIfVerdict.MET_LATE);
    }
}
