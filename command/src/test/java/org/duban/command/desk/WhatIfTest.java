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
import static org.duban.command.desk.Story.TRUCKS;
import static org.duban.command.desk.Story.before;
import static org.duban.command.desk.Story.day;
import static org.duban.command.desk.Story.from;
import static org.duban.command.desk.Story.identify;
import static org.duban.command.desk.Story.result;
import static org.duban.command.desk.Story.told;
import static org.duban.command.desk.Story.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseCommand;
import org.duban.command.duty.End;
import org.duban.command.duty.End.Cause;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.duban.command.whatif.Tally;
import org.duban.command.whatif.Verdict;
import org.duban.command.whatif.WhatIf;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.SessionEvent.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    private static final LocalDate TODAY = day("12-31");
    private static final String PROPOSAL = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 2, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "%s"}}]}
            """;

    @TempDir
    private Path folder;

    private DeadlineRules oneMonth;

    @BeforeEach
    void propose() {
        oneMonth = proposal("P1M");
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
    void a_day_that_was_granted_makes_no_term_shorter_than_the_rule() {
        Scenario granted = acknowledged().and(request("12-07", "07-03"), grant(null));
        Comparison item = item(under(proposal("P9M"), granted));
        assertThat(item.recorded().dueOn()).isEqualTo(day("12-07"));
        assertThat(item.proposed().dueOn()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(item(under(proposal("P4M"), granted)).differs()).isFalse();
    }

    @Test
    void a_day_that_a_notice_set_by_itself_stays_as_it_was_recorded() {
        Scenario notified = after(before(NotifyInspectedOrgan.class))
                .and(new NotifyInspectedOrgan(CASE, "1号", day("04-10"), day("03-15")));
        Comparison selfCheck = under(RULES, notified).getFirst();
        assertThat(selfCheck.duty()).isEqualTo(DutyId.of(DutyKind.SELF_CHECK));
        assertThat(selfCheck.proposed()).isEqualTo(selfCheck.recorded());
    }

    @Test
    void what_is_open_is_judged_by_the_day_one_asks_on() {
        Comparison item = item(new WhatIf(RULES, oneMonth, day("08-01"))
                .of(CASE, CaseDuties.terms(acknowledged().history())));
        assertThat(item.before()).isEqualTo(Verdict.OPEN);
        assertThat(item.after()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_term_that_another_one_followed_is_judged_by_the_day_that_one_began() {
        Scenario deferred = acknowledged().and(new DeferItem(CASE, BINS, "主任会议", "长期推进", day("12-01"), day("07-03")));
        Comparison first = item(under(RULES, deferred));
        assertThat(first.end()).isEqualTo(new End(day("07-03"), Cause.NEXT_TERM));
        assertThat(first.before()).isEqualTo(Verdict.ENDED);
        assertThat(item(under(proposal("P14D"), deferred)).after()).isEqualTo(Verdict.MISSED);
        assertThat(item(under(proposal("P26D"), deferred)).after()).isEqualTo(Verdict.ENDED);
        assertThat(items(under(RULES, deferred)).getLast().before()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_merged_item_is_judged_by_the_day_it_was_merged() {
        Scenario merged = after(until(InspectSite.class))
                .and(identify(TRUCKS, day("03-21")))
                .and(from(CloseFieldwork.class, AcknowledgeItem.class))
                .and(new MergeItem(CASE, BINS, TRUCKS, "重复", day("06-12")));
        Comparison item = item(under(proposal("P1D"), merged));
        assertThat(item.end()).isEqualTo(new End(day("06-12"), Cause.MERGED));
        assertThat(item.before()).isEqualTo(Verdict.ENDED);
        assertThat(item.after()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void what_was_open_when_the_case_closed_is_judged_by_that_day() {
        List<Comparison> open = under(RULES, closedBeforeItsSession()).stream()
                .filter(one -> one.end() != null)
                .toList();
        assertThat(open).isNotEmpty().extracting(Comparison::end).containsOnly(new End(day("09-28"), Cause.CLOSED));
        assertThat(open)
                .allSatisfy(one -> assertThat(one.before())
                        .isEqualTo(one.recorded().dueOn().isBefore(day("09-28")) ? Verdict.MISSED : Verdict.ENDED))
                .extracting(Comparison::before)
                .contains(Verdict.MISSED, Verdict.ENDED);
    }

    @Test
    void a_day_counted_before_its_calendar_was_published_is_not_put_down_to_the_proposal() {
        Scenario submitted = acknowledged().and(result(BINS, day("08-10")));
        DeadlineRules published = LaterRules.withOneMoreDayOff(folder);
        List<Comparison> compared = new WhatIf(published, published.proposal("xuhui", null), TODAY)
                .of(CASE, CaseDuties.terms(submitted.history()));
        assertThat(compared).noneMatch(Comparison::differs);
        assertThat(item(under(published, submitted)).differs()).isTrue();
    }

    @Test
    void the_summary_counts_each_verdict_under_both() {
        List<Comparison> compared = under(oneMonth, acknowledged().and(result(BINS, day("08-10"))));
        Tally tally = new Tally();
        compared.forEach(tally::add);
        Summary summary = tally.summary();
        assertThat(summary.terms()).isEqualTo(compared.size());
        assertThat(summary.differing())
                .isEqualTo(compared.stream().filter(Comparison::differs).count())
                .isPositive();
        assertThat(summary.byRule().get("OPINION_HANDLE").after()).containsKey(Verdict.MET_LATE);
    }

    private static List<Comparison> under(DeadlineRules proposed, Scenario scenario) {
        return new WhatIf(RULES, proposed, TODAY).of(CASE, CaseDuties.terms(scenario.history()));
    }

    /** Some of what had to be done before the session was late by then, some was not due yet. */
    static Scenario closedBeforeItsSession() {
        return after(before(PublishReport.class))
                .and(new ScheduleSession(CASE, Purpose.HANDLING_REPORT, "第十八次会议", day("10-10"), day("09-02")))
                .and(from(PublishReport.class, CloseCase.class))
                .and(new CloseCase(CASE, "结案", day("09-28")));
    }

    private DeadlineRules proposal(String offset) {
        try {
            Path packs = Files.createTempDirectory(folder, "packs");
            Files.writeString(packs.resolve("proposal.json"), PROPOSAL.formatted(offset));
            return RULES.proposal("xuhui", packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first term of the item. */
    private static Comparison item(List<Comparison> compared) {
        return items(compared).getFirst();
    }

    private static List<Comparison> items(List<Comparison> compared) {
        return compared.stream().filter(one -> one.duty().equals(ITEM)).toList();
    }
}
