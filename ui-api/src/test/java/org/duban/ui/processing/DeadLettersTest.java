package org.duban.ui.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of what is parked, and does about it. */
class DeadLettersTest {

    /** A group that can deal with one more event each time it is asked to. */
    private static final class Slow implements Group {

        private final List<ParkedEvent> parked = new ArrayList<>();

        private Slow(String... streams) {
            for (String stream : streams) {
                parked.add(new ParkedEvent(
                        "slow", stream, parked.size(), "e", "ItemAssigned", Instant.EPOCH, null, 0, "poison"));
            }
        }

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public List<ParkedEvent> parked() {
            return List.copyOf(parked);
        }

        @Override
        public boolean retry(String stream) {
            parked.removeFirst();
            return parked.isEmpty();
        }
    }

    @Test
    void trying_again_tells_what_is_still_parked_of_that_stream() {
        DeadLetterService letters = new DeadLetterService(List.of(new Slow("case-a", "case-a", "case-b")));

        assertThat(letters.all().items()).hasSize(3);
        assertThat(letters.retry("slow", "case-a").items()).hasSize(1);
        assertThat(letters.retry("slow", "case-a").items()).isEmpty();
        assertThat(letters.all().items()).extracting(ParkedEvent::stream).containsExactly("case-b");
        assertThatThrownBy(() -> letters.retry("slow", "case-a")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> letters.retry("fast", "case-b")).isInstanceOf(ProblemException.class);
    }

    @Test
    void administrators_see_and_retry_and_nobody_else(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            assertThat(server.as("admin").get("/api/v1/dead-letters").text()).isEqualTo("{\"items\":[]}");
            assertThat(server.as("admin").post(RETRY, "").status()).isEqualTo(404);
            for (String other : List.of("clerk", "director", "auditor", "department")) {
                assertThat(server.as(other).get("/api/v1/dead-letters").status())
                        .isEqualTo(403);
                assertThat(server.as(other).post(RETRY, "").status()).isEqualTo(403);
            }
        }
    }

    @Test
    void a_notice_is_skipped_once_with_a_reason_by_an_administrator(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            RecordedEvent event = park(server);
            String body = skip(event.id(), event.stream());
            Reply clerk = server.as("clerk").send("skip-notice", body);
            Reply first = server.as("admin").send("skip-notice", body);
            Reply second = server.as("admin").send("skip-notice", body);

            assertThat(clerk.status()).isEqualTo(403);
            assertThat(first.status()).as(first.text()).isEqualTo(200);
            assertThat(second.field("code")).isEqualTo("NOTICE_SKIPPED_ALREADY");
            assertThat(server.as("auditor")
                            .get("/api/v1/streams/notice-" + event.id() + "/history?minPosition=" + server.head())
                            .text())
                    .contains("NoticeSkipped", "told");
        }
    }

    @Test
    void only_what_is_parked_is_skipped(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            RecordedEvent parked = park(server);
            RecordedEvent told = event(server, parked.position() - 1);
            Reply never = server.as("admin").send("skip-notice", skip("e-1", "case-a"));
            Reply before = server.as("admin").send("skip-notice", skip(told.id(), told.stream()));
            Reply elsewhere = server.as("admin").send("skip-notice", skip(parked.id(), "case-a"));

            assertThat(never.field("code")).isEqualTo("NOTICE_NOT_PARKED");
            assertThat(before.field("code")).isEqualTo("NOTICE_NOT_PARKED");
            assertThat(elsewhere.field("code")).isEqualTo("NOTICE_PARKED_ELSEWHERE");
            assertThat(elsewhere.text()).contains(parked.stream());
            assertThat(server.head()).isEqualTo(parked.position());
        }
    }

    /** Has the server find, when it starts, that people could not be told of the ledger's last event. */
    private static RecordedEvent park(Server server) {
        RecordedEvent last = event(server, server.head());
        ParkedEvent parked = new ParkedEvent(
                "notices", last.stream(), last.position(), last.id(), "Any", Instant.EPOCH, null, 0, "poison");
        server.restart(() -> Files.writeString(
                server.data().resolve("dead-letters"),
                last.position() + ":" + JsonMapper.shared().writeValueAsString(parked)));
        return last;
    }

    private static RecordedEvent event(Server server, long position) {
        try (RecordedCursor cursor = server.duban().core().history().from(position)) {
            return cursor.next();
        }
    }

    private static String skip(String notice, String stream) {
        return """
                {"noticeId": "%s", "about": "%s", "reason": "told", "occurredOn": "2024-01-10"}
                """.formatted(notice, stream);
    }

    private static final String RETRY = "/api/v1/dead-letters/notices/case-a/retry";
}
