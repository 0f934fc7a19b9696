package org.duban.command.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duban.command.CorrectEvent;
import org.duban.command.steps.FormStory;
import org.duban.command.workreport.CommandTexts;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Responsible;
import org.duban.events.UnitId;
import org.duban.events.finance.BorrowingEvent.BorrowingApproved;
import org.duban.events.finance.BorrowingEvent.DebtIssued;
import org.junit.jupiter.api.Test;

/** No more is borrowed than the approved adjustment allows, whatever is put right later; a draft budget has its days. */
class BorrowingTest {

    private static final String FOLDER = "finance";
    private static final CaseId ADJUSTMENT = new CaseId("adjustment-2024");
    private static final CaseId DRAFT = new CaseId("budget-2026");
    private static final FormStory USED = FormStory.after(FOLDER, "record-debt-use");

    @Test
    void the_rest_of_what_is_allowed_may_be_issued() {
        assertThat(USED.by("office")
                        .when(USED.like(
                                "record-debt-issue",
                                "\"bond\": \"二期\", \"amount\": 30000, \"occurredOn\": \"2025-09-05\"")))
                .hasSize(1);
    }

    @Test
    void what_is_allowed_is_not_put_right_below_what_was_issued() {
        USED.by("clerk")
                .refuses(
                        correction(BorrowingApproved.class, Map.of("amount", 49999)),
                        FinanceRule.BORROWED_BEYOND_APPROVAL);
        assertThat(USED.by("clerk").when(correction(BorrowingApproved.class, Map.of("amount", 50000))))
                .isNotEmpty();
    }

    @Test
    void what_was_issued_is_not_put_right_below_what_was_used() {
        USED.by("committee")
                .refuses(correction(DebtIssued.class, Map.of("amount", 29999)), FinanceRule.DEBT_USED_BEYOND_ISSUE);
    }

    @Test
    void the_government_the_committee_and_the_government_again_owe_something_before_the_congress() {
        FormStory scheduled = FormStory.before(FOLDER, "send-handling-report-draft");

        assertThat(due(scheduled, "SESSION_DRAFT:budget-draft")).isEqualTo("2025-12-12");
        assertThat(due(scheduled, "SESSION_OPINION:budget-draft")).isEqualTo("2025-12-29");
        assertThat(due(scheduled, "SESSION_ANSWER:budget-draft")).isEqualTo("2026-01-08");
        assertThat(scheduled
                        .town()
                        .duties(DRAFT)
                        .known(new DutyId("SESSION_OPINION:budget-draft"))
                        .by())
                .isEqualTo(Responsible.committee(new UnitId("env-committee")));
    }

    @Test
    void a_congress_that_is_moved_takes_them_along() {
        FormStory scheduled = FormStory.before(FOLDER, "send-handling-report-draft");
        FormStory moved = scheduled.and(
                "clerk",
                CommandTexts.read(
                        "move-meeting",
                        "{\"meetingId\": \"congress-17-6\", \"startsOn\": \"2026-01-20\", \"reason\": \"另行安排\","
                                + " \"occurredOn\": \"2025-11-26\"}"));

        assertThat(due(moved, "SESSION_DRAFT:budget-draft")).isEqualTo("2025-12-19");
        assertThat(due(moved, "SESSION_ANSWER:budget-draft")).isEqualTo("2026-01-15");
    }

    private static CorrectEvent correction(Class<? extends Event> type, Map<String, Object> changes) {
        String id = USED.town()
                .history()
                .filter(recorded -> type.isInstance(recorded.event()))
                .findFirst()
                .orElseThrow()
                .id();
        return new CorrectEvent(ADJUSTMENT.stream(), id, changes, "登记有误", LocalDate.of(2025, 9, 5));
    }

    private static LocalDate due(FormStory story, String duty) {
        return Objects.requireNonNull(
                story.town().duties(DRAFT).known(new DutyId(duty)).due().dueOn());
    }
}
