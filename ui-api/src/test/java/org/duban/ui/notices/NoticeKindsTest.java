package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Inspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which steps of a case programs are told of, and how much. */
class NoticeKindsTest {

    private Office office;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        office = new Office(data, "2024-01-11T09:00");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void the_way_of_a_case_from_its_letter_to_its_end_is_told_to_programs_and_adds_no_mail() {
        List.of("office", "department", "committee").forEach(office::address);
        hook("");
        Inspection inspection = new Inspection(office.server);
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        office.round();
        assertThat(types())
                .containsSubsequence(
                        "OpinionLetterDelivered", "ItemAssigned", "ItemResultSubmitted", "ItemAccepted", "ItemClosed");
        assertThat(office.log())
                .filteredOn(line -> line.channel() == Channel.MAIL)
                .extracting(line -> line.notice().kind())
                .doesNotContain(
                        NoticeKind.OPINION_LETTER_DELIVERED,
                        NoticeKind.ITEM_RESULT_SUBMITTED,
                        NoticeKind.ITEM_ACCEPTED,
                        NoticeKind.ITEM_CLOSED);
    }

    @Test
    void what_is_told_of_a_letter_is_for_programs_that_are_set_to_its_organ() {
        hook(",\"organs\":[\"COURT\"]");
        new Inspection(office.server).untilTheLetterIsDelivered();
        office.round();
        assertThat(types()).isEmpty();
        hook(",\"organs\":[\"GOVERNMENT\"],\"types\":[\"org.duban.ItemRejected\",\"org.duban.ItemReturned\"]");
        Inspection inspection = new Inspection(office.server);
        inspection.step("office", "assign-item");
        inspection.step("department", "return-item", "itemId", "\"hours-at-bins\"");
        office.round();
        assertThat(types()).containsExactly("ItemReturned");
    }

    @Test
    void of_a_secret_case_a_program_hears_nothing_unless_its_account_reads_it_and_then_no_title() {
        hook("");
        office.server
                .as("admin")
                .put(
                        "/api/v1/webhooks/inside",
                        "{\"url\":\"" + office.receiver.uri("/inside") + "\",\"account\":\"clerk\"}");
        office.server
                .as("admin")
                .put(
                        "/api/v1/webhooks/outside",
                        "{\"url\":\"" + office.receiver.uri("/outside") + "\",\"account\":\"other-department\"}");
        Inspection inspection = new Inspection(office.server);
        inspection.step("committee", "open-law-inspection", "secrecy", "\"SECRET\"");
        inspection.step("director", "adopt-inspection-plan");
        inspection.step("committee", "form-inspection-group");
        inspection.step("clerk", "notify-inspected-organ");
        inspection.step("committee", "inspect-site");
        inspection.step("committee", "close-fieldwork");
        office.sweep("2024-01-11");
        office.round();
        assertThat(office.log())
                .filteredOn(line -> line.channel() == Channel.WEBHOOK)
                .extracting(line -> line.recipient() + " " + line.outcome())
                .contains("inside SENT", "oa NOT_READABLE", "outside NOT_READABLE")
                .doesNotContain("oa SENT", "outside SENT");
        assertThat(office.receiver.received())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.json().path("data").propertyNames())
                        .contains("link")
                        .doesNotContain("title", "caseTitle", "unit", "unitName"));
    }

    private void hook(String more) {
        office.server
                .as("admin")
                .put("/api/v1/webhooks/oa", "{\"url\":\"" + office.receiver.uri("/duban") + "\"" + more + "}");
    }

    private List<String> types() {
        return office.receiver.received().stream()
                .map(one -> one.json().path("type").asString().replace("org.duban.", ""))
                .toList();
    }
}
