package org.duban.command.internalrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.EntryLog;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.Deadline;
import org.duban.events.InternalRuleId;
import org.duban.events.InternalTerm;
import org.duban.events.LegalStatus;
import org.duban.events.MeetingId;
import org.duban.events.Suspension;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.duban.events.internalrule.InternalRuleEvent.TermUnit;
import org.junit.jupiter.api.Test;

/** Dates are worked out by hand with the calendars of 2023 and 2024. */
class InternalTermsTest {

    private static final DeadlineRules PACKS = DeadlineRules.load(LegalTexts.load(), "xuhui");
    private static final InternalRuleId HANDLING = new InternalRuleId("handling");
    private static final MeetingId MEETING = new MeetingId("standing-15");

    private final List<InternalRuleEvent> handling = new ArrayList<>(List.of(adopted(
            HANDLING,
            "2023-10-01",
            new SetTerm("OPINION_HANDLE", 2, TermUnit.MONTHS, "第九条"),
            new SetTerm("SESSION_NOTICE", 10, TermUnit.CALENDAR_DAYS, "第三条"),
            new SetTerm("OPINION_COMPILE", 3, TermUnit.WORKING_DAYS, "第八条"))));
    private final List<InternalRuleEvent> other = new ArrayList<>();
    private final DeadlineRules rules = PACKS.with(
            (ruleId, day) -> Edition.laidDown(Stream.of(handling, other).map(EntryLog::new), ruleId, day));

    @Test
    void what_an_internal_rule_set_is_no_law_however_it_was_recorded() {
        Deadline law = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08"));
        Deadline recorded = new Deadline(
                law.kind(),
                law.dueOn(),
                law.ruleId(),
                law.version(),
                law.source(),
                law.article(),
                LegalStatus.LAW,
                law.trigger(),
                law.offset(),
                law.unrolledOn(),
                law.derivation());

        assertThat(recorded.status()).isEqualTo(LegalStatus.INTERNAL);
    }

    @Test
    void an_internal_rule_in_force_on_the_day_of_the_trigger_sets_the_term() {
        Deadline due = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08"));

        assertThat(due.dueOn()).isEqualTo("2023-12-08");
        assertThat(due.ruleId()).isEqualTo("OPINION_HANDLE");
        assertThat(due.offset()).isEqualTo("P2M");
        assertThat(due.source()).isEqualTo("Internal");
        assertThat(due.article()).isEqualTo("第九条");
        assertThat(due.status()).isEqualTo(LegalStatus.INTERNAL);
        assertThat(due.derivation().internalTerm())
                .isEqualTo(new InternalTerm(HANDLING, "办理办法", "徐人常〔2023〕18号", "第九条", "P2M"));
    }

    @Test
    void before_the_day_from_which_it_holds_the_pack_counts() {
        Deadline due = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-09-30"));

        // 2023-12-30 is a Saturday, and 2024-01-01 a holiday.
        assertThat(due.dueOn()).isEqualTo("2024-01-02");
        assertThat(due.source()).isEqualTo("SH-Rules");
        assertThat(due.derivation().internalTerm()).isNull();
    }

    @Test
    void it_counts_backward_where_the_pack_does_and_rolls_the_same_way() {
        // Ten days before 2023-10-25 is a Sunday.
        assertThat(rules.counted(HandlingTerm.SESSION_NOTICE, day("2023-10-25")).dueOn())
                .isEqualTo("2023-10-13");
    }

    @Test
    void working_days_are_working_days() {
        // 2023-10-28 and 29 are a weekend.
        assertThat(rules.counted(HandlingTerm.OPINION_COMPILE, day("2023-10-26"))
                        .dueOn())
                .isEqualTo("2023-10-31");
    }

    @Test
    void once_it_is_repealed_the_pack_counts_again_and_what_was_counted_stays() {
        Deadline before = rules.counted(HandlingTerm.OPINION_HANDLE, day("2024-02-29"));
        handling.add(new InternalRuleRepealed(HANDLING, MEETING, "n", "r", day("2024-03-01"), day("2024-02-20")));

        assertThat(before.dueOn()).isEqualTo("2024-04-29");
        assertThat(rules.changes().recounted(before)).isEmpty();
        assertThat(rules.counted(HandlingTerm.OPINION_HANDLE, day("2024-02-29")))
                .isEqualTo(before);
        // 2024-06-01 is a Saturday.
        assertThat(rules.counted(HandlingTerm.OPINION_HANDLE, day("2024-03-01")).dueOn())
                .isEqualTo("2024-06-03");
    }

    @Test
    void a_revised_rule_sets_what_its_edition_sets_and_nothing_else() {
        handling.add(new InternalRuleRevised(
                HANDLING,
                2,
                "办理办法（修订）",
                MEETING,
                "徐人常〔2024〕3号",
                "s",
                day("2024-03-01"),
                List.of(new SetTerm("OPINION_HANDLE", 1, TermUnit.MONTHS, "第十条")),
                day("2024-02-20")));

        Deadline due = rules.counted(HandlingTerm.OPINION_HANDLE, day("2024-03-01"));
        assertThat(due.dueOn()).isEqualTo("2024-04-01");
        assertThat(due.derivation().internalTerm().documentNo()).isEqualTo("徐人常〔2024〕3号");
        assertThat(rules.counted(HandlingTerm.OPINION_HANDLE, day("2024-02-29")).offset())
                .isEqualTo("P2M");
        assertThat(rules.counted(HandlingTerm.SESSION_NOTICE, day("2024-03-25")).source())
                .isEqualTo("SH-Rules");
    }

    @Test
    void of_two_rules_that_set_one_term_the_one_that_began_to_hold_later_does() {
        InternalRuleId later = new InternalRuleId("a-later-one");
        other.add(adopted(later, "2023-12-01", new SetTerm("OPINION_HANDLE", 45, TermUnit.CALENDAR_DAYS, "第二条")));

        assertThat(rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-11-30")).offset())
                .isEqualTo("P2M");
        assertThat(rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-12-01")).offset())
                .isEqualTo("P45D");
    }

    @Test
    void what_the_law_sets_stays_whatever_a_rule_says() {
        handling.set(0, adopted(HANDLING, "2023-10-01", new SetTerm("SUG_REPLY", 1, TermUnit.MONTHS, "第二条")));

        assertThat(rules.isOpen("SUG_REPLY", day("2023-10-08"))).isFalse();
        assertThat(rules.preview("SUG_REPLY", day("2023-10-09"), List.of()).dueOn())
                .isEqualTo("2024-01-09");
    }

    @Test
    void a_corrected_day_brings_the_term_under_the_rule_that_holds_on_it() {
        Deadline packs = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-09-28"));
        Deadline internal = rules.changes().from(packs, day("2023-10-08"));

        assertThat(internal).isEqualTo(rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08")));
        assertThat(rules.changes().from(internal, day("2023-09-28"))).isEqualTo(packs);
        assertThat(rules.changes().from(internal, day("2023-10-09")).dueOn()).isEqualTo("2023-12-11");
    }

    @Test
    void a_rule_recorded_late_leaves_alone_what_was_counted_before() {
        Deadline packs = PACKS.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08"));

        assertThat(rules.changes().recounted(packs)).isEmpty();
        assertThat(rules.changes().from(packs, day("2023-10-09")).offset()).isEqualTo("P3M");
    }

    @Test
    void what_is_put_off_or_suspended_still_names_the_rule() {
        Deadline due = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08"));
        Deadline put = rules.changes().extended(due, day("2024-01-08"));
        Deadline still = rules.changes().suspended(due, List.of(new Suspension(day("2023-11-01"), day("2023-11-03"))));

        assertThat(put.derivation().internalTerm()).isEqualTo(due.derivation().internalTerm());
        assertThat(put.source()).isEqualTo("Internal");
        assertThat(still.dueOn()).isEqualTo("2023-12-11");
        assertThat(rules.changes().upon(put, due, rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-09"))))
                .extracting(Deadline::dueOn)
                .isEqualTo(day("2024-01-08"));
    }

    @Test
    void a_date_that_people_decided_is_not_the_rules() {
        Deadline decided = rules.decided(HandlingTerm.OPINION_HANDLE, day("2023-09-28"), day("2023-11-01"));

        assertThat(rules.changes().from(decided, day("2023-10-08")).derivation().internalTerm())
                .isNull();
    }

    @Test
    void other_packs_change_nothing_that_an_internal_rule_set() {
        Deadline due = rules.counted(HandlingTerm.OPINION_HANDLE, day("2023-10-08"));
        DeadlineRules zhejiang = PACKS.proposal("zhejiang", null);

        assertThat(zhejiang.instead(due, PACKS).dueOn()).isEqualTo(due.dueOn());
    }

    private static InternalRuleAdopted adopted(InternalRuleId id, String from, SetTerm... terms) {
        return new InternalRuleAdopted(
                id, "办理办法", MEETING, "徐人常〔2023〕18号", day(from), List.of(terms), null, day("2023-09-21"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
