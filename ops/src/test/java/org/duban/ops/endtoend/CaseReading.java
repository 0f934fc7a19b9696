package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** All that somebody can read of one case: the answer about it, its history, and its page. */
final class CaseReading {

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"");

    private final Person reader;
    private final String caseId;
    private final JsonNode answer;
    private final Map<Instant, List<JsonNode>> entries = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final Map<String, Told> answered = new HashMap<>();
    private final Map<String, Told> shown = new HashMap<>();

    private CaseReading(Person reader, String caseId) {
        this.reader = reader;
        this.caseId = caseId;
        answer = asked("/api/v1/cases/" + caseId).json();
    }

    /** What {@code reader} can read, page by page to the last. */
    static CaseReading of(String caseId, Person reader) {
        CaseReading reading = new CaseReading(reader, caseId);
        reading.readHistory("/api/v1/cases/" + caseId + "/history?limit=40");
        reading.readPages("/cases/" + caseId + "/history?lang=zh");
        return reading;
    }

    /** The answer about the case, or its part about an item; the item's id is empty for the whole. */
    Told answer(String item) {
        return answered.computeIfAbsent(item, id -> Told.json(id.isEmpty() ? answer : item(id)));
    }

    /** What the pages of the case say beside its history, or the page of an item; the item's id is empty for the whole. */
    Told record(String item) {
        return shown.computeIfAbsent(item, id -> Told.html(id.isEmpty() ? record() : article(id)));
    }

    /** The entries of the history that were recorded then. */
    List<JsonNode> entries(Instant recordedAt) {
        return entries.getOrDefault(recordedAt, List.of());
    }

    /** The same as the page shows them. */
    Stream<Told> rows(Instant recordedAt) {
        return entries(recordedAt).stream()
                .map(entry -> Told.html(row(entry.path("eventId").asString())));
    }

    private String record() {
        return Stream.concat(
                        Stream.of("", "/record"),
                        answer.path("items")
                                .valueStream()
                                .map(item ->
                                        "/items/" + item.at("/finding/itemId").asString()))
                .map(this::page)
                .collect(Collectors.joining());
    }

    private String page(String part) {
        return asked("/cases/" + caseId + part + "?lang=zh").text();
    }

    private JsonNode item(String id) {
        return answer.path("items")
                .valueStream()
                .filter(item -> item.at("/finding/itemId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String article(String item) {
        return page("/items/" + item).split("id=\"item-" + item + "\"", 2)[1].split("</article>", 2)[0];
    }

    private String row(String eventId) {
        String start = "id=\"event-" + eventId + "\"";
        return pages.stream()
                .filter(page -> page.contains(start))
                .map(page -> page.split(start, 2)[1].split("</tr>", 2)[0])
                .findFirst()
                .orElse("");
    }

    private void readHistory(String start) {
        String cursor = "";
        while (cursor != null) {
            JsonNode page = asked(start + cursor).json();
            for (JsonNode entry : page.path("items")) {
                Instant at = Instant.parse(entry.path("recordedAt").asString());
                entries.computeIfAbsent(at, none -> new ArrayList<>()).add(entry);
            }
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : null;
        }
    }

    private void readPages(String start) {
        String path = start;
        while (path != null) {
            String page = asked(path).text();
            pages.add(page);
            Matcher next = NEXT.matcher(page);
            path = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
    }

    private Answer asked(String path) {
        Answer answer = reader.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer;
    }
}
