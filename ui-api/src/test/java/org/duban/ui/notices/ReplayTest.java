package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.files.LineFile;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbox.Audience;
import org.duban.ui.notices.outbox.DueSoonScanner;
import org.duban.ui.notices.outbox.MailHour;
import org.duban.ui.notices.outbox.NoticeLimits;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.wiring.Core;
import org.duban.ui.wiring.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Folding views anew and importing what happened long ago tell nobody anything. */
class ReplayTest {

    private static final List<String> STEPS = List.of(
            "committee open-law-inspection",
            "director adopt-inspection-plan",
            "committee form-inspection-group",
            "clerk notify-inspected-organ",
            "committee inspect-site",
            "committee do-spot-check",
            "committee close-fieldwork",
            "committee submit-inspection-report",
            "director place-report-on-agenda",
            "clerk deliberate-inspection-report",
            "committee compile-opinions",
            "director approve-opinion-letter",
            "clerk deliver-opinion-letter",
            "office assign-item");

    private Office office;
    private Path other;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        office = new Office(folder.resolve("data"), "2023-02-25T09:00");
        office.address("department");
        office.address("committee");
        office.hook();
        other = folder.resolve("other");
        Files.createDirectories(other);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void nothing_is_sent_while_views_are_folded_anew() {
        office.at("2023-08-10T09:00");
        office.assigned();
        office.round();
        office.at("2023-11-01T08:00");
        office.sweep("2023-11-01");
        office.round();
        office.at("2023-11-02T08:00");
        office.round();
        int mails = office.mails().size();
        int posts = office.receiver.received().size();
        assertThat(mails).isPositive();
        assertThat(posts).isPositive();
        long lines = office.log().size();
        long head = office.server.head();
        for (int start = 0; start < 3; start++) {
            office.server.restart();
            office.round();
        }
        office.server.restart(() -> Files.delete(office.server.data().resolve("processed")));
        office.round();
        assertThat(office.mails()).hasSize(mails);
        assertThat(office.receiver.received()).hasSize(posts);
        assertThat(office.log()).hasSize((int) lines);
        assertThat(office.server.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_import_of_history_with_recorded_times_or_without_tells_nobody(boolean recordedTimes) {
        office.at("2024-01-11T09:00");
        imported(recordedTimes);
        Outbox outbox = outboxThatMustNotSend();
        try (RecordedCursor events = office.server.duban().core().history().from(1)) {
            events.forEachRemaining(event -> outbox.queue(outbox.of(event)));
        }
        outbox.round();
        office.round();
        try (DeliveryLog log = new DeliveryLog(LineFile.open(other.resolve("deliveries.ndjson")))) {
            assertThat(log.from(1, 500).items())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.delivery().outcome()).isEqualTo(Outcome.TOO_OLD));
        }
        assertThat(office.log()).extracting(Delivery::outcome).containsOnly(Outcome.TOO_OLD);
        assertThat(office.mails()).isEmpty();
        assertThat(office.receiver.received()).isEmpty();
    }

    private void imported(boolean recordedTimes) {
        Inspection inspection = new Inspection(office.server);
        int line = 0;
        for (String step : STEPS) {
            line++;
            String[] words = step.split(" ", -1);
            String body = inspection.example(words[1]);
            String day = JsonMapper.shared().readTree(body).path("occurredOn").asString();
            String path = "/api/v1/imports/" + "f".repeat(64) + "/lines/" + line + "?recordedTimes=" + recordedTimes;
            String json = "{\"command\":\"%s\",\"actor\":\"%s\",\"recordedAt\":\"%sT18:00:00+08:00\",\"body\":%s}"
                    .formatted(words[1], words[0], day, body);
            Reply reply = office.server.as("admin").post(path, json);
            assertThat(reply.status()).as(step + reply.text()).isEqualTo(200);
        }
    }

    private Outbox outboxThatMustNotSend() {
        Core core = office.server.duban().core();
        Webhooks webhooks = office.server.duban().part(Webhooks.class);
        StreamBook streams = new StreamBook(core.history(), office.clock);
        Map<Channel, Carrier> carriers = Map.of(Channel.MAIL, new MustNotCarry(), Channel.WEBHOOK, new MustNotCarry());
        Views views = office.server.duban().views().orElseThrow();
        DueSoonScanner lookout = new DueSoonScanner(views.followUps(), views.progress()::position, office.clock);
        MailHour hour = new MailHour(LocalTime.of(8, 0), office.clock.getZone());
        return new Outbox(
                new Outbox.Sources(core.history().head()::position, lookout),
                new Audience(core.commands().directory(), webhooks, streams, carriers.keySet()),
                new DeliveryLog(LineFile.open(other.resolve("deliveries.ndjson"))),
                new Outbox.Ways(
                        carriers,
                        command -> {
                            throw new AssertionError("noted");
                        },
                        () -> true,
                        Share.ALL),
                new Outbox.Rhythm(office.clock, hour, new NoticeLimits(Duration.ofDays(7), Duration.ofDays(3))));
    }

    private static final class MustNotCarry implements Carrier {

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public List<Outcome> carry(String recipient, List<Notice> notices) {
            throw new AssertionError("sent to " + recipient + ": " + notices);
        }
    }
}
