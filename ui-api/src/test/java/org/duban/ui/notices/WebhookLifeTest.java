package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.notices.Receiver.Received;
import org.duban.ui.notices.log.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a webhook lives: its filter, its secrets and its end. */
class WebhookLifeTest {

    private static final String HOOK = "/api/v1/webhooks/oa";

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
    void another_filter_keeps_the_secret() throws Exception {
        String secret = office.hook();
        Reply changed = set("\"types\":[\"org.duban.ItemAssigned\"]");
        assertThat(changed.json().has("secret")).isFalse();
        office.assigned();
        office.round();
        assertThat(office.receiver.received())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.signature()).isEqualTo(signed(secret, one)));
    }

    @Test
    void a_new_secret_overlaps_the_old_one_for_a_day_also_over_a_restart() throws Exception {
        String old = office.hook();
        String fresh = renew().field("secret");
        assertThat(fresh).startsWith("whsec_").isNotEqualTo(old);
        office.server.restart();
        assertThat(find().field("oldSecretUntil")).isEqualTo("2023-08-11T01:00:00Z");
        office.assigned();
        office.round();
        Received first = office.receiver.received().getFirst();
        assertThat(first.signature()).isEqualTo(signed(fresh, first) + " " + signed(old, first));

        int before = office.receiver.received().size();
        office.at("2023-08-11T09:00");
        new Inspection(office.server).step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        office.round();
        Received later = office.receiver.received().get(before);
        assertThat(later.signature()).isEqualTo(signed(fresh, later));
        assertThat(find().json().has("oldSecretUntil")).isFalse();
    }

    @Test
    void secrets_renewed_twice_in_a_day_all_count() throws Exception {
        String first = office.hook();
        String second = renew().field("secret");
        String third = renew().field("secret");
        office.assigned();
        office.round();
        Received one = office.receiver.received().getFirst();
        assertThat(one.signature().split(" "))
                .containsExactly(signed(third, one), signed(second, one), signed(first, one));
    }

    @Test
    void one_that_answers_410_gets_nothing_more_and_the_list_and_whoever_set_it_are_told() throws Exception {
        office.address("admin");
        office.hook();
        office.receiver.answering(410);
        office.assigned();
        office.round();
        assertThat(office.receiver.received()).hasSize(1);
        assertThat(office.log())
                .filteredOn(line -> line.channel() == Channel.WEBHOOK && line.outcome() != Outcome.QUEUED)
                .isNotEmpty()
                .extracting(Delivery::outcome)
                .containsOnly(Outcome.ENDED);
        assertThat(office.server.as("admin").get("/api/v1/webhooks").text())
                .contains("\"endedAt\":\"2023-08-10T01:00:00Z\"");
        office.round();
        assertThat(office.mails())
                .filteredOn(mail -> Office.text(mail).contains("410"))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(Office.text(mail)).contains("webhook oa", "account admin"));

        office.server.restart();
        new Inspection(office.server).step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        office.at("2023-08-14T09:00");
        office.round();
        assertThat(office.receiver.received()).hasSize(1);
        assertThat(office.mails())
                .filteredOn(mail -> Office.text(mail).contains("410"))
                .hasSize(1);
    }

    @Test
    void one_that_ended_is_told_again_once_it_is_set_again() throws Exception {
        office.hook();
        office.receiver.answering(410);
        office.assigned();
        office.round();
        office.receiver.answering(204);
        assertThat(set("\"types\":[]").json().has("endedAt")).isFalse();
        new Inspection(office.server).step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        office.round();
        assertThat(office.receiver.received())
                .hasSize(3)
                .element(1)
                .satisfies(one -> assertThat(one.body()).contains("shops-mixed-waste"));
    }

    @Test
    void titles_and_units_are_told_as_far_as_the_account_reads_that_it_was_set_to_read_with() {
        set("\"account\":\"office\",\"types\":[\"org.duban.ItemAssigned\"]");
        office.assigned();
        office.round();
        Received one = office.receiver.received().getFirst();
        assertThat(one.json().at("/data/unit").asString()).isEqualTo("greening-bureau");
        assertThat(one.json().at("/data/unitName").asString()).isNotEmpty();
        assertThat(one.json().at("/data/title").asString()).isNotEmpty();
        assertThat(one.json().at("/data/caseTitle").asString()).isNotEmpty();
    }

    @Test
    void an_account_that_may_not_read_the_case_lends_no_titles() {
        set("\"account\":\"admin\",\"types\":[\"org.duban.ItemAssigned\"]");
        office.assigned();
        office.round();
        assertThat(office.receiver.received().getFirst().json().path("data").propertyNames())
                .contains("link")
                .doesNotContain("title", "caseTitle", "unit", "unitName");
    }

    @Test
    void whoever_bears_the_account_that_another_sets_a_webhook_to_read_with_is_told() {
        office.address("office");
        set("\"account\":\"office\"");
        set("\"account\":\"office\"");
        office.round();
        assertThat(office.mails())
                .hasSize(1)
                .allSatisfy(mail -> assertThat(Office.text(mail)).contains("webhook oa", "account office"));
    }

    @Test
    void an_account_that_is_not_there_lends_nothing() {
        Reply refused = set("\"account\":\"nobody\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/account");
    }

    private Reply set(String more) {
        return office.server.as("admin").put(HOOK, "{\"url\":\"" + office.receiver.uri("/duban") + "\"," + more + "}");
    }

    private Reply renew() {
        return office.server.as("admin").post(HOOK + "/secret", "");
    }

    private Reply find() {
        return office.server.as("admin").get(HOOK);
    }

    private static String signed(String secret, Received one) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String text = String.join(".", List.of(one.id(), one.timestamp(), one.body()));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
