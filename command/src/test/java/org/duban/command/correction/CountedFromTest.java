package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duban.command.CorrectEvent;
import org.duban.command.steps.FormStory;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentFiled;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentRegistered;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.Test;

/** A deadline that is counted from something else than the day of its event does not follow that day. */
class CountedFromTest {

    private static final CaseId ACCOUNTS = new CaseId("accounts-2023");
    private static final CaseId DOCUMENT = new CaseId("library-rules-2024");
    private static final String WINDOW = "YEARLY_FINANCE_REPORT";

    @Test
    void a_matter_opened_after_the_window_can_be_put_right_and_was_late_before_and_after() {
        FormStory late = opened("2025-10-15");
        assertThat(window(late)).isEqualTo("2025-09-30");

        FormStory texts = matter(late, Map.of("title", "另一个题目"));
        FormStory earlier = matter(late, Map.of("occurredOn", "2025-10-13"));

        assertThat(window(texts)).isEqualTo("2025-09-30");
        assertThat(window(earlier)).isEqualTo("2025-09-30");
    }

    @Test
    void the_window_is_of_the_year_that_the_matter_says_whichever_year_it_was_opened_in() {
        FormStory early = opened("2025-01-02");

        FormStory right = matter(early, Map.of("occurredOn", "2024-12-30"));

        assertThat(window(right)).isEqualTo("2025-09-30");
    }

    @Test
    void a_document_is_filed_within_thirty_days_of_its_publication_whenever_it_was_registered() {
        FormStory registered = FormStory.after("documentreview", "library-rules-2024");
        LocalDate due = due(registered, "DOCUMENT_FILING");
        LocalDate on = recorded(registered, DOCUMENT, NormativeDocumentRegistered.class)
                .event()
                .occurredOn();

        FormStory later = corrected(
                registered,
                "social",
                DOCUMENT,
                NormativeDocumentRegistered.class,
                Map.of("occurredOn", on.minusDays(1).toString()));

        assertThat(due(later, "DOCUMENT_FILING")).isEqualTo(due);
    }

    @Test
    void a_day_of_publication_that_is_put_right_moves_the_day_of_filing() {
        FormStory registered = FormStory.after("documentreview", "library-rules-2024");

        FormStory right = corrected(
                registered, "social", DOCUMENT, NormativeDocumentRegistered.class, Map.of("publishedOn", "2024-04-16"));

        assertThat(due(registered, "DOCUMENT_FILING")).isEqualTo("2024-05-15");
        assertThat(due(right, "DOCUMENT_FILING")).isEqualTo("2024-05-16");
    }

    @Test
    void the_opinion_on_a_document_is_due_by_the_day_its_papers_came() {
        FormStory accepted = FormStory.before("documentreview", "give-document-opinion");
        LocalDate due = due(accepted, "DOCUMENT_OPINION");

        FormStory right = corrected(
                accepted, "social", DOCUMENT, NormativeDocumentFiled.class, Map.of("occurredOn", "2024-04-22"));

        assertThat(due).isEqualTo("2024-05-29");
        assertThat(due(right, "DOCUMENT_OPINION")).isEqualTo("2024-05-22");
    }

    private static FormStory opened(String on) {
        FormStory before = FormStory.before("finance", "open-finance-matter");
        return before.and("committee", before.like("open-finance-matter", "\"occurredOn\": \"" + on + "\""));
    }

    private static FormStory matter(FormStory story, Map<String, Object> changes) {
        return corrected(story, "committee", ACCOUNTS, FinanceMatterOpened.class, changes);
    }

    private static FormStory corrected(
            FormStory story, String account, CaseId caseId, Class<? extends Event> type, Map<String, Object> changes) {
        String wrong = recorded(story, caseId, type).id();
        return story.and(account, new CorrectEvent(caseId.stream(), wrong, changes, "登记有误", LocalDate.of(2026, 3, 2)));
    }

    private static RecordedEvent recorded(FormStory story, CaseId caseId, Class<? extends Event> type) {
        return story.town()
                .history()
                .filter(recorded -> recorded.stream().equals(caseId.stream().value()))
                .filter(recorded -> type.isInstance(recorded.event()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate window(FormStory story) {
        return due(story, ACCOUNTS, WINDOW);
    }

    private static LocalDate due(FormStory story, String duty) {
        return due(story, DOCUMENT, duty);
    }

    private static LocalDate due(FormStory story, CaseId caseId, String duty) {
        return Objects.requireNonNull(
                story.town().duties(caseId).known(new DutyId(duty)).due().dueOn());
    }
}
