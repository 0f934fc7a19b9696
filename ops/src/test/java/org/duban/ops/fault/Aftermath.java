package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.duban.events.EventMeta;
import org.duban.ops.endtoend.Answer;
import org.duban.ops.endtoend.Person;
import org.duban.ops.endtoend.Staff;
import tools.jackson.databind.JsonNode;

/** What a server must be found to hold after it was killed and started again. */
record Aftermath(Staff staff) {

    private static final int OPENING = 4;

    /** Looks after all that {@code writer} gave. */
    void check(Writer writer) {
        for (Receipt receipt : writer.receipts()) {
            assertThat(receipt.again(staff))
                    .as("the receipt of %s", receipt.key())
                    .isEqualTo(receipt);
        }
        Receipt settled = writer.settled(staff);
        assertThat(settled.again(staff)).isEqualTo(settled);
        List<Receipt> all = new ArrayList<>(writer.receipts());
        all.add(settled);
        assertThat(recorded(writer.caseId(), settled.position())).isEqualTo(expected(all));
    }

    /** The positions of each commit that a person caused, by its hash, as the case's history tells them. */
    private Map<String, List<Long>> recorded(String caseId, long position) {
        Map<String, List<Long>> commits = new LinkedHashMap<>();
        Person auditor = staff.person("auditor");
        String path = "/api/v1/cases/" + caseId + "/history?limit=500&minPosition=" + position;
        String next = path;
        while (!next.isEmpty()) {
            Answer page = auditor.get(next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            for (JsonNode entry : page.json().path("items")) {
                if (!entry.path("recordedBy").asString().equals(EventMeta.SYSTEM)) {
                    commits.computeIfAbsent(entry.path("hash").asString(), hash -> new ArrayList<>())
                            .add(entry.path("position").asLong());
                }
            }
            String cursor = page.json().path("next").asString("");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
        }
        return commits;
    }

    /** What the receipts promise: a commit each, whole. */
    private static Map<String, List<Long>> expected(List<Receipt> receipts) {
        Map<String, List<Long>> commits = new LinkedHashMap<>();
        for (int i = 0; i < receipts.size(); i++) {
            int events = i < OPENING ? 1 : 1 + Writer.FINDINGS;
            long last = receipts.get(i).position();
            commits.put(
                    receipts.get(i).hash(),
                    LongStream.rangeClosed(last - events + 1, last).boxed().collect(Collectors.toList()));
        }
        return commits;
    }
}
