package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.processing.NoticeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NoticesTest {

    private Office office;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        office = new Office(data, "2023-08-10T09:00");
        office.address("department");
        office.address("committee");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void whose_password_somebody_else_reset_is_told_at_once_and_nobody_else_is() throws Exception {
        office.address("clerk");
        office.address("admin");
        office.hook();
        office.server.as("admin").put("/api/v1/accounts/clerk/password", "{\"password\":\"known to the admin\"}");
        await().until(() -> office.server.duban().part(NoticeGroup.class).position() >= office.server.head());
        office.server.duban().part(Outbox.class).round();
        assertThat(office.mails()).hasSize(1);
        assertThat(office.mails().getFirst().getAllRecipients()[0]).hasToString("clerk@example.org");
        assertThat(Office.text(office.mails().getFirst()))
                .contains("您的账户 clerk 的口令", "reset the password of your account clerk")
                .doesNotContain("known to the admin");
        assertThat(office.receiver.received()).isEmpty();
    }

    @Test
    void an_assigned_item_is_told_the_next_morning_to_the_people_of_its_lead_unit_only() throws MessagingException {
        office.assigned();
        office.round();
        assertThat(office.mails()).isEmpty();
        office.at("2023-08-11T08:00");
        office.round();
        assertThat(office.mails()).hasSize(1);
        Message mail = office.mails().getFirst();
        assertThat(mail.getAllRecipients()[0]).hasToString("department@example.org");
        assertThat(mail.getFrom()[0]).hasToString("duban@example.org");
        assertThat(mail.getSubject()).isEqualTo("[督办] 1 项提醒 / [Duban] 1 notices");
        String text = Office.text(office.mails().getFirst());
        assertThat(text)
                .contains("事项已交办", "期限 2023-10-31", "https://duban.example.org/cases/waste-2023")
                .contains("Item assigned", "due on 2023-10-31");
        assertThat(text.indexOf("您有")).isLessThan(text.indexOf("You have"));
    }

    @Test
    void what_is_due_soon_is_told_once_however_often_it_is_looked_at() {
        office.assigned();
        office.at("2023-10-25T08:00");
        office.round();
        long before = mailsOf("即将到期");
        assertThat(before).isEqualTo(1);
        office.round();
        office.at("2023-10-26T09:00");
        office.round();
        office.server.restart();
        office.round();
        assertThat(mailsOf("即将到期")).isEqualTo(1);
    }

    @Test
    void a_missed_deadline_is_told_to_the_debtor_and_the_committee_and_the_history_says_so() {
        office.assigned();
        office.at("2023-11-01T07:00");
        office.sweep("2023-11-01");
        office.round();
        office.at("2023-11-01T08:00");
        office.round();
        assertThat(office.mails())
                .filteredOn(mail -> Office.text(mail).contains("已逾期"))
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("department@example.org", "committee@example.org");
        JsonNode history = office.server
                .as("clerk")
                .get("/api/v1/cases/waste-2023/history?limit=500&minPosition=" + office.server.head())
                .json();
        assertThat(history.findValuesAsString("event")).contains("DeadlineMissed", "LightChangeNotified");
        assertThat(office.log()).extracting(Delivery::outcome).contains(Outcome.SENT, Outcome.NOTED);
        long head = office.server.head();
        office.round();
        assertThat(office.server.head()).isEqualTo(head);
    }

    @Test
    void nobody_is_told_of_a_miss_that_was_over_before_it_was_noticed() {
        Inspection inspection = office.assigned();
        office.at("2023-11-05T09:00");
        inspection.step("department", "acknowledge-item");
        office.server.as("department").post("/api/v1/evidence?name=proof.txt", "test".getBytes(StandardCharsets.UTF_8));
        inspection.step("department", "submit-item-result", "occurredOn", "\"2023-11-05\"");
        office.sweep("2023-11-05");
        office.round();
        assertThat(office.server
                        .as("clerk")
                        .get("/api/v1/cases/waste-2023/history?limit=500")
                        .json()
                        .findValuesAsString("event"))
                .contains("DeadlineMissed");
        assertThat(office.log())
                .extracting(Delivery::notice)
                .noneMatch(notice -> notice.kind() == NoticeKind.DEADLINE_MISSED
                        && notice.followUpId().endsWith(":hours-at-bins"));
    }

    @Test
    void an_account_without_an_address_gets_nothing_and_the_log_says_why() {
        office.assigned();
        office.at("2023-11-01T08:00");
        office.sweep("2023-11-01");
        office.round();
        office.at("2023-11-02T08:00");
        office.round();
        assertThat(office.log())
                .filteredOn(line -> "reviewer".equals(line.recipient()) && line.outcome() != Outcome.QUEUED)
                .extracting(Delivery::outcome)
                .isNotEmpty()
                .containsOnly(Outcome.NO_ADDRESS);
    }

    @Test
    void a_mail_that_does_not_arrive_is_tried_again_later_and_later_and_then_arrives_once() {
        office.assigned();
        office.mailServerStops();
        office.at("2023-08-11T08:00");
        office.round();
        office.round();
        office.at("2023-08-11T08:01");
        office.round();
        office.at("2023-08-11T08:02");
        office.round();
        assertThat(outcomes()).containsExactly(Outcome.QUEUED, Outcome.FAILED, Outcome.FAILED);
        office.mailServerStarts();
        office.server.restart();
        office.round();
        assertThat(outcomes()).as("it waits also after a restart").hasSize(3);
        office.at("2023-08-11T08:03");
        office.round();
        office.round();
        assertThat(office.mails()).hasSize(1);
        assertThat(outcomes()).containsExactly(Outcome.QUEUED, Outcome.FAILED, Outcome.FAILED, Outcome.SENT);
    }

    @Test
    void what_never_arrives_is_given_up_and_the_log_says_so() {
        office.assigned();
        office.mailServerStops();
        office.at("2023-08-11T08:00");
        office.round();
        office.at("2023-08-14T08:01");
        office.round();
        office.at("2023-08-15T08:01");
        office.round();
        assertThat(outcomes()).containsExactly(Outcome.QUEUED, Outcome.FAILED, Outcome.FAILED, Outcome.GAVE_UP);
        assertThat(office.log().getLast().detail()).isNotBlank().doesNotContain("example.org");
    }

    @Test
    void a_disabled_account_is_told_no_more() {
        office.assigned();
        office.round();
        office.server.as("admin").send("disable-account", "{\"account\":\"department\",\"reason\":\"left\"}");
        office.at("2023-08-11T08:00");
        office.round();
        assertThat(office.mails()).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.QUEUED, Outcome.NOT_READABLE);
    }

    @Test
    void auditors_read_the_log_page_by_page_without_addresses_in_it() {
        office.assigned();
        office.at("2023-08-11T08:00");
        office.round();
        JsonNode first =
                office.server.as("auditor").get("/api/v1/deliveries?limit=1").json();
        assertThat(first.at("/items/0/outcome").asString()).isEqualTo("QUEUED");
        assertThat(first.at("/items/0/number").asLong()).isEqualTo(1);
        long next = first.path("next").asLong();
        String rest = office.server
                .as("admin")
                .get("/api/v1/deliveries?cursor=" + next)
                .text();
        assertThat(rest).contains("\"SENT\"").doesNotContain("@");
    }

    @Test
    void a_preview_counts_what_would_be_mailed_today() {
        office.assigned();
        office.at("2023-08-11T08:00");
        office.round();
        int before = office.mails().size();
        office.at("2023-10-25T07:00"); // when nothing is left that the server might send of itself
        JsonNode preview =
                office.server.as("admin").get("/api/v1/notices/preview").json();
        office.at("2023-10-25T08:00");
        office.round();
        assertThat(preview.path("mails").asLong())
                .isEqualTo(office.mails().size() - before)
                .isPositive();
        assertThat(preview.path("recipients").asLong())
                .isGreaterThanOrEqualTo(preview.path("mails").asLong());
    }

    private List<Outcome> outcomes() {
        return office.log().stream()
                .filter(line -> "department".equals(line.recipient()))
                .filter(line -> line.notice().kind() == NoticeKind.ITEM_ASSIGNED)
                .map(Delivery::outcome)
                .toList();
    }

    private long mailsOf(String words) {
        return office.mails().stream()
                .filter(mail -> Office.text(mail).contains(words))
                .count();
    }
}
