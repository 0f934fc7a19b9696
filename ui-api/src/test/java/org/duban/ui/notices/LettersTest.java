package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.duban.ui.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mails say, and what they keep to themselves. */
class LettersTest {

    @TempDir
    private Path data;

    @Test
    void a_mail_tells_so_many_and_counts_the_rest() throws IOException {
        try (Office office = new Office(data, "2023-08-10T09:00", "DUBAN_MAIL_MOST", "1")) {
            office.address("department");
            Inspection inspection = office.assigned();
            inspection.step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
            office.round();
            office.at("2023-08-11T08:00");
            office.round();
            assertThat(office.mails()).hasSize(1);
            assertThat(Office.text(office.mails().getFirst()))
                    .contains("您有 2 项", "1. ", "另有 1 项未列出", "1 more are not listed")
                    .doesNotContain("2. ");
        }
    }

    @Test
    void of_a_case_that_is_not_public_a_mail_tells_the_id_only() throws IOException {
        try (Office office = new Office(data, "2023-08-10T09:00")) {
            office.address("committee");
            Inspection inspection = new Inspection(office.server);
            String title = office.server
                    .as("clerk")
                    .get("/api/v1/commands/open-law-inspection")
                    .json()
                    .at("/example/title")
                    .asString();
            inspection.step("committee", "open-law-inspection", "secrecy", "\"SECRET\"");
            inspection.step("director", "adopt-inspection-plan");
            inspection.step("committee", "form-inspection-group");
            inspection.step("clerk", "notify-inspected-organ");
            inspection.step("committee", "inspect-site");
            inspection.step("committee", "close-fieldwork");
            office.at("2023-12-20T07:00");
            office.sweep("2023-12-20");
            office.round();
            office.at("2023-12-20T08:00");
            office.round();
            assertThat(office.mails()).hasSize(1);
            String text = Office.text(office.mails().getFirst());
            assertThat(title).isNotBlank();
            assertThat(text)
                    .contains("监督事项 waste-2023 有新情况，请登录查看。", "case waste-2023; log in to read")
                    .doesNotContain(title, "执法检查报告", "逾期", "2023-0");
        }
    }
}
