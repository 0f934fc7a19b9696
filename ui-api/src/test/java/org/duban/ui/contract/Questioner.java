package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.duban.ui.Caller;
import org.duban.ui.Nodes;
import org.duban.ui.Reply;
import org.duban.ui.wiring.RunningDuban;
import tools.jackson.databind.JsonNode;

/** Asks one node the same questions again and again, and looks at each answer. */
final class Questioner {

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/follow-ups?limit=5",
            "/api/v1/follow-ups?status=OPEN&limit=500",
            "/api/v1/cases?limit=5",
            "/api/v1/evaluations/annual-report?year=2023");

    /** Of so many answers one is kept, to be asked for again. */
    private static final int KEPT = 8;

    private final Caller auditor;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> kept = new ConcurrentSkipListMap<>();
    private long seen;
    private volatile boolean enough;

    Questioner(RunningDuban node) {
        auditor = new Caller(node.port().orElseThrow(), "auditor", Nodes.PASSWORD);
    }

    /** Asks until it is {@link #enough}. */
    void ask() {
        for (int n = 0; !enough; n++) {
            String question = QUESTIONS.get(n % QUESTIONS.size());
            Reply reply = auditor.get(question);
            statuses.merge(reply.status(), 1, Integer::sum);
            if (reply.status() != 200) {
                assertThat(reply.status()).as("%s: %s", question, reply.text()).isEqualTo(503);
                assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
            } else if (reply.json().has("position")) {
                look(question, reply, n / QUESTIONS.size() % KEPT == 0);
            }
        }
    }

    private void look(String question, Reply reply, boolean keep) {
        JsonNode answer = reply.json();
        long position = answer.path("position").asLong();
        assertThat(position).as("never back: %s", question).isGreaterThanOrEqualTo(seen);
        seen = position;
        assertThat(answer.path("stale").size()).as(reply.text()).isZero();
        if (question.contains("status=OPEN") && answer.path("next").isNull()) {
            assertThat(answer.path("items").size())
                    .as("the list and the number over it, at %d", position)
                    .isEqualTo(answer.path("counts").path("open").asInt());
        }
        if (keep && question.contains("follow-ups")) {
            kept.put(question + "&asOf=@" + position, reply.text());
        }
    }

    /** What was answered is what the ledger tells of then. */
    void mustHaveToldThePast() {
        assertThat(kept).isNotEmpty();
        kept.forEach((question, told) ->
                assertThat(auditor.get(question).text()).as(question).isEqualTo(told));
    }

    /** How often it was answered how. */
    Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    /** Lets it ask nothing more. */
    void enough() {
        enough = true;
    }
}
