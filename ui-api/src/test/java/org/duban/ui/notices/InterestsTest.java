package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.ui.Reply;
import org.duban.ui.wiring.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notices a webhook is told of. */
class InterestsTest {

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
    void what_it_is_set_to_outlasts_a_restart() {
        hook("\"types\":[\"org.duban.DueSoon\"],\"organs\":[\"GOVERNMENT\"],\"units\":[\"greening-bureau\"]");
        String set = office.server.as("admin").get("/api/v1/webhooks/oa").text();
        office.server.restart();
        assertThat(office.server.as("admin").get("/api/v1/webhooks/oa").text())
                .isEqualTo(set)
                .contains("DueSoon", "GOVERNMENT", "greening-bureau");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"types\":[\"org.duban.DueSoon\",\"org.duban.ItemAssigned\"] | 1",
                "\"types\":[\"org.duban.DueSoon\"] | 0",
                "\"organs\":[\"GOVERNMENT\"] | 1",
                "\"organs\":[\"COURT\"] | 0",
                "\"units\":[\"greening-bureau\"] | 1",
                "\"units\":[\"housing-bureau\"] | 0",
                "\"types\":[\"org.duban.ItemAssigned\"],\"organs\":[\"GOVERNMENT\"],\"units\":[\"greening-bureau\"] | 1",
                "\"types\":[\"org.duban.ItemAssigned\"],\"organs\":[\"COURT\"],\"units\":[\"greening-bureau\"] | 0",
                "\"types\":[] | 1"
            })
    void a_program_is_told_what_it_is_set_to_and_nothing_else(String interest, int told) {
        assertThat(hook(interest).status()).isEqualTo(200);
        office.assigned();
        office.round();
        assertThat(office.receiver.received())
                .filteredOn(one -> one.body().contains("ItemAssigned"))
                .hasSize(told);
    }

    @Test
    void what_it_is_set_to_can_be_read() {
        hook("\"types\":[\"org.duban.DueSoon\"],\"units\":[\"greening-bureau\"]");
        assertThat(office.server.as("admin").get("/api/v1/webhooks/oa").text())
                .isEqualTo("{\"name\":\"oa\",\"url\":\"" + office.receiver.uri("/x")
                        + "\",\"types\":[\"org.duban.DueSoon\"],\"units\":[\"greening-bureau\"],\"setBy\":\"admin\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"types\":[\"org.duban.DueSoon\",\"org.duban.Nothing\"] | /types/1 | NOT_ONE_OF",
                "\"types\":[\"DUE_SOON\"] | /types/0 | NOT_ONE_OF",
                "\"organs\":[\"MARS\"] | /organs/0 | NOT_ONE_OF",
                "\"units\":[\"no-such-bureau\"] | /units/0 | UNKNOWN"
            })
    void what_there_is_none_of_is_not_taken(String interest, String pointer, String code) {
        Reply reply = hook(interest);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(office.server.as("admin").get("/api/v1/webhooks/oa").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=org.duban.Nothing", "organ=MARS", "unit=NoSuch", "topic=all"})
    void a_file_that_says_what_there_is_none_of_stops_the_start_with_a_sentence(String words) {
        hook("\"types\":[]");
        StartRefused refused = catchThrowableOfType(
                StartRefused.class,
                () -> office.server.restart(() -> {
                    Path file = office.server.data().resolve("webhooks");
                    Files.writeString(file, Files.readString(file).stripTrailing() + " " + words + "\n");
                }));
        assertThat(refused.getMessage().lines()).hasSize(2);
        assertThat(refused)
                .hasMessageContaining("名为 oa 的 webhook 写有“" + words.split(" ", -1)[0])
                .hasMessageContaining("of the webhook oa, which cannot be")
                .hasMessageContaining("org.duban.DeadlineMissed");
    }

    private Reply hook(String interest) {
        String url = "\"url\":\"" + office.receiver.uri("/x") + "\"";
        return office.server.as("admin").put("/api/v1/webhooks/oa", "{" + url + "," + interest + "}");
    }
}
