package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Follows the histories of cases; what it has seen of one must stay, and only grow at its end. */
final class Tail implements Runnable {

    private final Person reader;
    private final List<Inspection> cases;
    private final Map<String, List<Entry>> seen = new HashMap<>();
    private volatile boolean stopped;

    private record Entry(long position, int sequence, String hash) {}

    Tail(Person reader, List<Inspection> cases) {
        this.reader = reader;
        this.cases = cases;
    }

    @Override
    public void run() {
        while (!stopped) {
            cases.forEach(this::look);
        }
        cases.forEach(this::look);
    }

    /** Has it look a last time and end. */
    void stop() {
        stopped = true;
    }

    /** Every position that it saw after {@code before}, in order. */
    List<Long> positionsAfter(long before) {
        return all().stream()
                .map(Entry::position)
                .filter(position -> position > before)
                .sorted()
                .toList();
    }

    /** The last position of every commit that it saw after {@code before}, in order. */
    List<Long> lastOfCommitsAfter(long before) {
        Map<String, Long> last = new TreeMap<>();
        all().stream()
                .filter(entry -> entry.position() > before)
                .forEach(entry -> last.merge(entry.hash(), entry.position(), Math::max));
        return last.values().stream().sorted().toList();
    }

    private List<Entry> all() {
        return seen.values().stream().flatMap(List::stream).toList();
    }

    private void look(Inspection inspection) {
        String path = "/api/v1/cases/" + inspection.caseId() + "/history?limit=500";
        Answer answer = reader.now(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("next").isNull()).as("all on one page").isTrue();
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : answer.json().path("items")) {
            assertThat(entry.path("sequence").asInt()).isEqualTo(entries.size());
            entries.add(new Entry(
                    entry.path("position").asLong(),
                    entry.path("sequence").asInt(),
                    entry.path("hash").asString()));
        }
        List<Entry> before = seen.getOrDefault(inspection.caseId(), List.of());
        assertThat(entries.size()).isGreaterThanOrEqualTo(before.size());
        assertThat(entries.subList(0, before.size())).isEqualTo(before);
        seen.put(inspection.caseId(), entries);
    }
}
