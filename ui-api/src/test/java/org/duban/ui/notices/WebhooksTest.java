package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.ui.Inspection;
import org.duban.ui.notices.Receiver.Received;
import org.duban.ui.notices.log.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WebhooksTest {

    private Office office;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        office = new Office(data, "2023-08-10T09:00");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void a_notice_is_posted_at_once_as_a_cloud_event_that_tells_what_things_are_called_and_no_more() {
        office.hook();
        office.assigned();
        office.round();
        Received one = assigned().getFirst();
        assertThat(one.contentType()).isEqualTo("application/cloudevents+json");
        JsonNode event = one.json();
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString()).isEqualTo("org.duban.ItemAssigned");
        assertThat(event.path("source").asString()).isEqualTo("https://duban.example.org");
        assertThat(event.path("subject").asString()).startsWith("waste-2023:RECTIFICATION_ITEM:");
        assertThat(event.path("time").asString()).isEqualTo("2023-08-10T01:00:00Z");
        assertThat(event.path("id").asString()).isEqualTo(one.id());
        assertThat(event.at("/data/dueOn").asString()).isEqualTo("2023-10-31");
        assertThat(event.path("data").propertyNames())
                .containsExactlyInAnyOrder("caseId", "stream", "followUpId", "dueOn", "stage", "link");
        assertThat(event.at("/data/link").asString())
                .isEqualTo("https://duban.example.org/cases/waste-2023/items/hours-at-bins");
    }

    @Test
    void its_signature_is_that_of_standard_webhooks() throws Exception {
        String secret = office.hook();
        office.assigned();
        office.round();
        Received one = assigned().getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] signed =
                mac.doFinal((one.id() + "." + one.timestamp() + "." + one.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(one.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
        assertThat(one.timestamp())
                .isEqualTo(Long.toString(office.clock.instant().getEpochSecond()));
    }

    @Test
    void one_that_fails_is_tried_again_under_the_same_id_once_the_program_was_left_alone() {
        office.hook();
        office.receiver.answering(503);
        office.assigned();
        office.round();
        office.round();
        assertThat(office.receiver.received()).hasSize(1);
        office.receiver.answering(204);
        office.at("2023-08-10T09:01");
        office.round();
        Received first = office.receiver.received().getFirst();
        assertThat(office.receiver
                        .received()
                        .subList(1, office.receiver.received().size()))
                .filteredOn(one -> one.id().equals(first.id()))
                .extracting(WebhooksTest::event)
                .containsExactly(event(first));
        assertThat(event(first).getId()).isEqualTo(first.id());
        assertThat(office.log())
                .filteredOn(line -> line.outcome() == Outcome.FAILED)
                .extracting(Delivery::detail)
                .containsExactly("HTTP 503");
    }

    @Test
    void a_redirect_is_a_failure_and_is_not_followed() {
        office.hook();
        office.receiver.answering(307);
        office.assigned();
        office.round();
        assertThat(office.receiver.received()).hasSize(1);
        assertThat(office.log())
                .filteredOn(line -> line.outcome() == Outcome.FAILED)
                .extracting(Delivery::detail)
                .containsExactly("HTTP 307");
    }

    @Test
    void one_that_may_no_longer_be_called_is_not_called_though_it_was_set() throws IOException {
        office.hook();
        office.assigned();
        String kept = office.receiver.uri("/duban");
        Path webhooks = office.server.data().resolve("webhooks");
        office.server.restart(() -> Files.writeString(
                webhooks, Files.readString(webhooks).replace(kept, kept.replace("127.0.0.1", "127.0.0.2"))));
        office.round();
        assertThat(office.receiver.received()).isEmpty();
        assertThat(office.log())
                .filteredOn(line -> line.outcome() == Outcome.FAILED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.detail()).isEqualTo("ADDRESS_NOT_ALLOWED"));
    }

    @Test
    void one_that_is_refused_for_good_is_in_the_log_with_the_reason_and_the_next_one_arrives() {
        office.hook();
        office.receiver.refusing(body -> body.contains("hours-at-bins"));
        Inspection inspection = office.assigned();
        inspection.step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        office.round();
        assertThat(office.log())
                .filteredOn(line ->
                        line.outcome() != Outcome.QUEUED && line.notice().kind() == NoticeKind.ITEM_ASSIGNED)
                .extracting(line -> line.notice().of().stream().id() + " " + line.outcome() + " " + line.detail())
                .containsExactly("waste-2023 GAVE_UP HTTP 422", "waste-2023 SENT null");
        office.at("2023-08-12T09:00");
        office.round();
        assertThat(assigned()).hasSize(2);
    }

    @Test
    void one_that_asks_to_be_left_alone_is_also_after_a_restart() {
        office.hook();
        office.receiver.answering(429, 3600);
        office.assigned();
        office.round();
        office.server.restart();
        office.at("2023-08-10T09:59");
        office.round();
        assertThat(office.receiver.received()).hasSize(1);
        office.receiver.answering(204);
        office.at("2023-08-10T10:00");
        office.round();
        assertThat(assigned()).hasSize(1);
        assertThat(office.server.as("auditor").get("/api/v1/deliveries").text())
                .contains("\"notBefore\":\"2023-08-10T02:00:00Z\"");
    }

    /** As a program reads it that knows CloudEvents and finds the form by the content type. */
    private static CloudEvent event(Received one) {
        EventFormat format =
                Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(one.contentType()));
        return format.deserialize(one.body().getBytes(StandardCharsets.UTF_8));
    }

    private List<Received> assigned() {
        return office.receiver.received().stream()
                .filter(one -> one.body().contains("ItemAssigned"))
                .toList();
    }
}
