package org.duban.command.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Several;
import org.duban.command.handling.HandlingRule;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.steps.FormStory;
import org.duban.command.workreport.Town;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Responsible;
import org.duban.events.UnitId;
import org.junit.jupiter.api.Test;

/** Final accounts are approved in the session that heard them, and the audit report with them. */
class AccountsApprovalTest {

    private static final String FOLDER = "finance";

    /** The session sits, and no audit report was heard in it. */
    private static final FormStory UNAUDITED = FormStory.after(FOLDER, "mark-session-duty-done")
            .and("clerk", FormStory.told(FOLDER).like("hold-meeting", ""));

    @Test
    void accounts_without_the_audit_report_of_the_same_session_are_not_approved() {
        FormStory heard = UNAUDITED.and("clerk", UNAUDITED.like("hear-finance-report", ""));

        heard.by("clerk").refuses(heard.like("approve-finance-matter", ""), FinanceRule.AUDIT_NOT_HEARD_WITH_ACCOUNTS);
    }

    @Test
    void they_are_not_approved_by_another_session_than_heard_them() {
        FormStory other = FormStory.after(FOLDER, "hear-finance-report")
                .and(
                        "clerk",
                        UNAUDITED.like(
                                "schedule-meeting",
                                "\"meetingId\": \"standing-29\", \"number\": 29, \"startsOn\": \"2025-09-24\", \"occurredOn\": \"2025-08-27\""));
        Command later = other.like(
                "approve-finance-matter",
                "\"session\": {\"meeting\": \"standing-29\", \"members\": 35, \"present\": 32}, \"occurredOn\": \"2025-09-24\"");

        other.by("clerk").refuses(later, FinanceRule.APPROVED_IN_OTHER_SESSION);
    }

    @Test
    void both_reports_are_heard_in_one_session_whichever_comes_first() {
        FormStory accounts = UNAUDITED.and("clerk", UNAUDITED.like("hear-finance-report", ""));
        mustRefuse(accounts, "hear-audit-report");
        mustRefuse(FormStory.after(FOLDER, "hear-audit-report"), "hear-finance-report");
        accounts.and("clerk", accounts.like("hear-audit-report", ""));
    }

    @Test
    void of_purposes_those_are_told_that_a_matter_of_the_kind_has() {
        FormStory opened = FormStory.after(FOLDER, "plan-evaluation-2025");
        Command picnic =
                opened.like("schedule-session", "\"caseId\": \"plan-evaluation-2025\", \"purpose\": \"PICNIC\"");
        CommandRefused refused = catchThrowableOfType(
                CommandRefused.class, () -> opened.by("clerk").after(picnic));

        assertThat(refused.rule()).isEqualTo(HandlingRule.PURPOSE_UNKNOWN);
        assertThat(Several.in(refused.details().get("known")))
                .containsExactlyInAnyOrder("PLAN_EVALUATION", "HANDLING_REPORT");
    }

    private static void mustRefuse(FormStory heard, String second) {
        FormStory other = heard.and(
                "clerk",
                heard.like(
                        "schedule-meeting",
                        "\"meetingId\": \"standing-29\", \"number\": 29, \"startsOn\": \"2025-09-24\", \"occurredOn\": \"2025-08-27\""));
        Command later = other.like(
                second,
                "\"session\": {\"meeting\": \"standing-29\", \"members\": 35, \"present\": 32}, \"occurredOn\": \"2025-09-24\"");
        other.by("clerk").refuses(later, FinanceRule.HEARD_APART_FROM_AUDIT);
    }

    @Test
    void the_findings_of_the_audit_become_items_and_the_committee_follows_them_for_six_months() {
        Town town = FormStory.after(FOLDER, "hear-audit-report").town();

        assertThat(town.duties(new CaseId("accounts-2023")).known(new DutyId("AUDIT_RECTIFICATION")))
                .satisfies(duty -> {
                    assertThat(duty.due().dueOn()).isEqualTo("2026-02-27");
                    assertThat(duty.by()).isEqualTo(Responsible.committee(new UnitId("env-committee")));
                });
    }

    @Test
    void the_law_of_2006_set_no_months_for_it() {
        Deadline due = DeadlineRules.load(LegalTexts.load(), "xuhui")
                .counted(FinanceTerm.AUDIT_RECTIFY, LocalDate.of(2023, 8, 30));

        assertThat(due.kind()).isEqualTo(Deadline.Kind.NONE);
        assertThat(due.source()).isEqualTo("S06");
    }
}
