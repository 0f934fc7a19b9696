package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.events.Role;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> forbidden() {
        return Commands.all().stream()
                .flatMap(type -> Stream.of(Role.values())
                        .filter(role -> !type.roles().contains(role))
                        .map(role -> Arguments.of(type.name(), role)));
    }

    private List<String> recordedAfter(long head) {
        List<String> actors = new ArrayList<>();
        try (RecordedCursor events = server.duban().core().history().from(head + 1)) {
            events.forEachRemaining(event -> actors.add(event.meta().recordedBy()));
        }
        return actors;
    }

    static Stream<Arguments> allowed() {
        return Commands.all().stream()
                .flatMap(type -> type.roles().stream().map(role -> Arguments.of(type.name(), role)));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void a_command_is_refused_to_every_role_that_it_is_not_given_to(String command, Role role) {
        long head = server.head();
        Reply reply = server.as(account(role)).send(command, example(command));
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.field("code")).isEqualTo("ROLE_MISSING");
        assertThat(reply.json().path("legalBasis").size()).isPositive();
        assertThat(recordedAfter(head)).doesNotContain(account(role)); // the system may put a miss on record meanwhile
        assertThat(lastRefusal())
                .contains("\"command\":\"" + command + "\"")
                .contains("\"actor\":\"" + account(role) + "\"")
                .contains("\"code\":\"ROLE_MISSING\"");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void a_command_is_never_refused_for_its_role_to_a_role_it_is_given_to(String command, Role role) {
        Reply reply = server.as(account(role)).send(command, example(command));
        assertThat(reply.field("code")).isNotEqualTo("ROLE_MISSING");
        assertThat(reply.status()).as(reply.text()).isIn(200, 403, 404, 422);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/refusals,            AUDITOR",
        "/api/v1/ledger/verification, AUDITOR ADMIN",
        "/api/v1/accounts,            AUDITOR ADMIN"
    })
    void what_only_some_may_read_is_refused_to_all_others(String path, String allowed) {
        for (Role role : Role.values()) {
            int expected = allowed.contains(role.name()) ? 200 : 403;
            assertThat(server.as(account(role)).get(path).status())
                    .as(role.name())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"ADMIN,403", "AUDITOR,403", "DEPARTMENT,200", "CLERK,200"})
    void evidence_is_brought_by_those_who_work_on_cases(Role role, int status) {
        Reply reply = server.as(account(role)).post("/api/v1/evidence", new byte[] {1, 2, 3});
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    }

    private static String account(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private String example(String command) {
        return server.as("clerk")
                .get("/api/v1/commands/" + command)
                .json()
                .path("example")
                .toString();
    }

    private String lastRefusal() {
        long number = 1;
        Reply page = server.as("auditor").get("/api/v1/refusals?limit=500&cursor=" + number);
        while (!page.json().path("next").isNull()) {
            page = server.as("auditor")
                    .get("/api/v1/refusals?limit=500&cursor="
                            + page.json().path("next").asLong());
        }
        return page.json()
                .path("items")
                .get(page.json().path("items").size() - 1)
                .toString();
    }
}
