package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An inspection from an empty folder to its closure; at every step, those whose step it is not are refused first. */
class WholeStoryTest {

    private static final List<String> EVERYBODY =
            List.of("clerk", "committee", "director", "office", "greening", "management", "deputy", "auditor", "admin");

    private static final String CASE = "/api/v1/cases/waste-2023";

    private Served served;
    private Staff staff;
    private Inspection inspection;

    @BeforeEach
    void start_from_nothing(@TempDir Path data) {
        served = Served.on(data, LocalDate.parse("2024-01-11"));
        staff = Staff.hired(served.uri());
        inspection = new Inspection(staff, "waste-2023");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_inspection_is_opened_worked_and_closed_by_the_accounts_an_administrator_made() {
        inspection.course().forEach(this::takenByNobodyElse);
        takenByNobodyElse(inspection.step("committee", "merge-item"));
        theBinsAreRejectedAndReworked();
        theShopsAreReturnedAndReassigned();
        theReportIsPublishedAndTheCaseClosed();

        assertThat(staff.person("auditor").now(CASE).json().at("/course/stage").asString())
                .isEqualTo("CLOSED");
        everyDutyIsMet();
        theHistoryIsWhole();
    }

    private void theBinsAreRejectedAndReworked() {
        takenByNobodyElse(item("office", "assign-item", Inspection.BINS));
        takenByNobodyElse(item("greening", "acknowledge-item", Inspection.BINS));
        takenByNobodyElse(item("greening", "report-progress", Inspection.BINS));
        Step result = item("greening", "submit-item-result", Inspection.BINS);
        refused(result, 422, "EVIDENCE_UNKNOWN");
        upload("greening");
        takenByNobodyElse(result);
        takenByNobodyElse(item("reviewer", "reject-item", Inspection.BINS).dated("2023-10-23"));
        takenByNobodyElse(result.dated("2023-10-25"));
        takenByNobodyElse(item("reviewer", "accept-item", Inspection.BINS));
        takenByNobodyElse(item("committee", "close-item", Inspection.BINS));
    }

    private void theShopsAreReturnedAndReassigned() {
        takenByNobodyElse(item("office", "assign-item", Inspection.SHOPS));
        takenByNobodyElse(item("greening", "return-item", Inspection.SHOPS));
        takenByNobodyElse(item("office", "reassign-item", Inspection.SHOPS));
        await().untilAsserted(
                        () -> // what somebody is shown follows what was recorded
                        refused(item("greening", "acknowledge-item", Inspection.SHOPS), 404, "ITEM_UNKNOWN"));
        takenByNobodyElse(
                item("management", "acknowledge-item", Inspection.SHOPS).dated("2023-08-17"));
        upload("management");
        takenByNobodyElse(item("management", "submit-item-result", Inspection.SHOPS));
        takenByNobodyElse(item("reviewer", "accept-item", Inspection.SHOPS));
        takenByNobodyElse(item("committee", "close-item", Inspection.SHOPS));
    }

    private void theReportIsPublishedAndTheCaseClosed() {
        Step close = inspection.step("committee", "close-case");
        takenByNobodyElse(inspection.step("office", "send-handling-report-draft"));
        takenByNobodyElse(inspection.step("committee", "comment-handling-report"));
        takenByNobodyElse(inspection.step("office", "submit-handling-report"));
        refused(close, 422, "STEP_MISSING"); // the inspection is linked, and its result was not shared
        inspection.accepted(inspection.step("clerk", "share-linked-result"));
        refused(close, 422, "DEPUTIES_NOT_TOLD");
        takenByNobodyElse(inspection.step("clerk", "tell-deputies"));
        refused(close, 422, "NOT_PUBLISHED");
        takenByNobodyElse(inspection.step("clerk", "publish-report"));
        takenByNobodyElse(close);
    }

    private void everyDutyIsMet() {
        JsonNode list =
                staff.person("auditor").now("/api/v1/follow-ups?on=2024-01-11").json();
        assertThat(list.at("/counts/open").asLong()).as(list.toPrettyString()).isZero();
        assertThat(list.path("items"))
                .isNotEmpty()
                .allMatch(duty -> !duty.path("open").asBoolean());
    }

    private void theHistoryIsWhole() {
        JsonNode list = staff.person("auditor").now(CASE + "/history?limit=500").json();
        List<JsonNode> entries =
                StreamSupport.stream(list.path("items").spliterator(), false).toList();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.path("recordedBy").asString()).isNotEmpty().isNotIn("admin", "system");
            assertThat(entry.path("legalBasis")).as(entry.toString()).isNotEmpty();
            assertThat(entry.path("hash").asString()).hasSize(64);
            assertThat(entry.path("recordedAt").asString()).isNotEmpty();
        });
        assertThat(entries.stream().map(entry -> entry.path("sequence").asInt()))
                .isEqualTo(IntStream.range(0, entries.size()).boxed().toList());
    }

    private Step item(String account, String command, String itemId) {
        return inspection.step(account, command).on(itemId);
    }

    private void takenByNobodyElse(Step step) {
        EVERYBODY.stream()
                .filter(account -> !mayTake(account, step))
                .forEach(account -> assertThat(step.by(account).take(staff).status())
                        .as("%s by %s", step.command(), account)
                        .isIn(403, 404)); // 404 for those who are not shown the case at all
        inspection.accepted(step);
    }

    /** Two accounts share a committee, and a case may be opened by the clerk as well. */
    private static boolean mayTake(String account, Step step) {
        boolean committees = account.equals("committee") && step.account().equals("reviewer");
        boolean opening = account.equals("clerk") && step.command().equals("open-law-inspection");
        return account.equals(step.account()) || committees || opening;
    }

    private void refused(Step step, int status, String code) {
        Answer answer = step.take(staff);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.field("code")).isEqualTo(code);
    }

    private void upload(String account) {
        Answer answer = staff.person(account).upload("proof.txt", Inspection.EVIDENCE);
        assertThat(answer.good()).as(answer.text()).isTrue();
    }
}
