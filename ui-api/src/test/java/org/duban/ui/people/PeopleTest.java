package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Names of people: who reads them, and where they are not. */
class PeopleTest {

    private static final String NAME = "王小明（示例）";

    private Server server;
    private String id;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        Reply reply = server.as("clerk").send("register-person", "{\"name\":\"" + NAME + "\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        id = reply.field("personId");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"clerk,200", "committee,200", "director,200", "auditor,200", "office,403", "deputy,403", "admin,403"})
    void whoever_reads_everything_reads_names_and_nobody_else(String account, int status) {
        Reply people = read(account, "/api/v1/people");
        assertThat(people.status()).isEqualTo(status);
        assertThat(people.text().contains(NAME)).isEqualTo(status == 200);
    }

    @Test
    void reading_names_that_not_everybody_knows_is_on_record_once_a_visit() {
        read("auditor", "/api/v1/people");
        read("auditor", "/people/" + id);
        read("deputy", "/api/v1/people");
        read("clerk", "/api/v1/meetings");
        JsonNode readings = server.as("auditor").get("/api/v1/readings").json().path("items");
        assertThat(readings.valueStream()
                        .map(line -> line.path("kind").asString() + " "
                                + line.path("account").asString() + " "
                                + line.path("what").asString()))
                .containsOnlyOnce("NAMES auditor /api/v1/people")
                .noneMatch(line -> line.contains("deputy"));
        assertThat(readings.toString()).doesNotContain("王小明");
    }

    @Test
    void a_name_is_in_no_file_but_sealed() throws IOException {
        try (Stream<Path> files = Files.walk(server.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("王小明");
            }
        }
    }

    @Test
    void without_the_key_nobody_knows_who_it_was() {
        server.restart(() -> Files.delete(server.data().resolve("person-keys")));
        JsonNode people = read("clerk", "/api/v1/people").json().path("items");
        assertThat(people.valueStream()
                        .filter(one -> one.path("personId").asString().equals(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.path("name").isNull()).isTrue());
        assertThat(people.toString()).doesNotContain("示例");
    }

    @Test
    void the_history_of_a_person_does_not_tell_the_name() {
        String history =
                read("clerk", "/api/v1/streams/person-" + id + "/history").text();
        assertThat(history).contains("PersonRegistered").doesNotContain("王小明");
        assertThat(read("deputy", "/api/v1/streams/person-" + id + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void a_name_is_refused_while_its_key_cannot_be_kept_and_taken_again_after_that() throws IOException {
        Path inTheWay = server.data().resolve("person-keys.new/x");
        Files.createDirectories(inTheWay);
        Reply refused = server.as("clerk").send("register-person", "{\"name\":\"李小红\"}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.field("code")).isEqualTo("STORAGE_UNAVAILABLE");

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(server.as("clerk")
                        .send("register-person", "{\"name\":\"李小红\"}")
                        .status())
                .isEqualTo(200);
    }

    private Reply read(String account, String path) {
        return server.as(account).get(path + "?limit=500&minPosition=" + server.head());
    }
}
