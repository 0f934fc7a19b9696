package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.events.ledger.handover.TestCertificates;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that know each other by certificates, as an operator sets them up: one records for both, and operators see which. */
class NodesHandOverTest {

    private static final String PASSWORD = "correct horse battery";

    private final String database = "duban-test-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        if (TestMongo.found()) {
            try (MongoClient client = TestMongo.client()) {
                client.getDatabase(database).drop();
            }
        }
    }

    @Test
    void one_of_two_nodes_records_for_both_and_when_it_is_gone_the_other_goes_on() throws Exception {
        LedgerBegun.where(DubanSettings.of(environment("begin", 0), List.of()));
        TestCertificates certificates = new TestCertificates(folder);
        Map<String, String> handOver = certificates.environment(certificates.node("node"));
        int watchOne = free();
        int watchOther = free();
        try (NodeProcess one = node("one", watchOne, handOver);
                NodeProcess other = node("other", watchOther, handOver)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health(watchOther)).contains("\"isReached\":true"));
            assertThat(health(watchOne)).contains("\"isThisNode\":true");
            assertThat(send(other, "first")).isEqualTo(200);
            assertThat(send(one, "second")).isEqualTo(200);

            assertThat(metrics(watchOther)).contains("duban_handover_holder 0.0");
            assertThat(count(watchOther, "handed")).isPositive();
            assertThat(count(watchOne, "taken")).isEqualTo(count(watchOther, "handed"));
            assertThat(metrics(watchOne)).contains("duban_handover_holder 1.0");

            one.close();
            await().atMost(Duration.ofSeconds(60)).until(() -> send(other, "third") == 200);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health(watchOther)).contains("\"isThisNode\":true"));
        }
    }

    @Test
    void a_node_whose_certificates_are_not_set_does_not_start_and_says_so() {
        Map<String, String> environment = environment("alone", 0);
        LedgerBegun.where(DubanSettings.of(environment, List.of()));
        environment.put("DUBAN_HANDOVER_PORT", "0");
        environment.put("DUBAN_HANDOVER_ADDRESS", "127.0.0.1");
        environment.put("DUBAN_HANDOVER_BUNDLE", "not-there");

        StartRefused refused = catchThrowableOfType(
                StartRefused.class,
                () -> RunningDuban.serving(DubanSettings.of(environment, List.of()), System.out)
                        .close());

        assertThat(refused.getMessage().lines()).hasSize(2).allMatch(sentence -> sentence.contains("not-there"));
    }

    private NodeProcess node(String name, int watch, Map<String, String> handOver) throws IOException {
        Map<String, String> environment = environment(name, watch);
        environment.putAll(handOver);
        return NodeProcess.serving(environment, folder.resolve(name + ".log"));
    }

    private Map<String, String> environment(String name, int watch) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DUBAN_MONGODB_URI", TestMongo.uri().replace("/?", "/" + database + "?"));
        environment.put("DUBAN_DATA", folder.resolve(name).toString());
        environment.put("DUBAN_PORT", "0");
        environment.put("DUBAN_ADMIN_PASSWORD", PASSWORD);
        if (watch > 0) {
            environment.put("DUBAN_MANAGEMENT_PORT", Integer.toString(watch));
        }
        return environment;
    }

    private static int send(NodeProcess node, String unit) {
        return new Caller(node.port(), "admin", PASSWORD)
                .send("register-unit", "{\"unitId\":\"" + unit + "\",\"name\":\"某局\",\"kind\":\"COMMITTEE\"}")
                .status();
    }

    private static double count(int watch, String outcome) throws Exception {
        String name = "duban_handover_drafts_total{outcome=\"" + outcome + "\"} ";
        return metrics(watch)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String health(int watch) throws Exception {
        return told(watch, "/actuator/health");
    }

    private static String metrics(int watch) throws Exception {
        return told(watch, "/actuator/prometheus");
    }

    private static String told(int watch, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + watch + path))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
