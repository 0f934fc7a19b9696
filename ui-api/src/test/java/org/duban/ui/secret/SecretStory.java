package org.duban.ui.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A law inspection of which every text that people write has a word in it that is nowhere else. */
final class SecretStory {

    /** The word. */
    static final String WORD = "夜航船密语";

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
            "committee merge-item",
            "office assign-item",
            "department acknowledge-item",
            "department submit-item-result",
            "reviewer accept-item");

    private static final int BEGINNING = 6;

    private final Function<String, Caller> callers;
    private final String secrecy;
    private String file = "";

    /** @param callers those who call, by their accounts */
    SecretStory(Function<String, Caller> callers, String secrecy) {
        this.callers = callers;
        this.secrecy = secrecy;
    }

    /** From the plan to an accepted result. */
    void told() {
        begun();
        goneOn();
    }

    /** From the plan to a finding on the spot. */
    void begun() {
        file = evidence("department");
        taken(STEPS.subList(0, BEGINNING));
    }

    /** From there to an accepted result. */
    void goneOn() {
        taken(STEPS.subList(BEGINNING, STEPS.size()));
    }

    private void taken(List<String> steps) {
        steps.forEach(step -> {
            String[] parts = step.split(" ");
            Reply reply = send(parts[0], parts[1]);
            assertThat(reply.status()).as("%s: %s", step, reply.text()).isEqualTo(200);
        });
    }

    /** The SHA-256 of the file that its results cite. */
    String file() {
        return file;
    }

    /** What was opened was called otherwise. */
    void corrected() {
        corrected("title", "改称" + WORD);
    }

    /** It was opened as of another secrecy. */
    void becomes(String other) {
        corrected("secrecy", other);
    }

    private void corrected(String field, String value) {
        JsonNode first = callers.apply("committee")
                .get("/api/v1/cases/waste-2023/history")
                .json()
                .path("items")
                .path(0);
        String body =
                "{\"stream\":\"case-waste-2023\",\"eventId\":\"%s\",\"changes\":{\"%s\":\"%s\"},\"reason\":\"理由%s\"}"
                        .formatted(first.path("eventId").asString(), field, value, WORD);
        Reply reply = callers.apply("committee").send("correct-event", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** Steps that are refused, or were taken before. */
    void refused() {
        assertThat(send("committee", "close-case").status()).isEqualTo(422);
        assertThat(send("committee", "open-law-inspection").status()).isEqualTo(422);
    }

    String evidence(String account) {
        return callers.apply(account)
                .post(
                        "/api/v1/evidence?name=" + URLEncoder.encode(WORD, StandardCharsets.UTF_8) + ".txt",
                        ("报告 " + WORD + " 全文").getBytes(StandardCharsets.UTF_8))
                .field("sha256");
    }

    Reply send(String account, String command) {
        ObjectNode body = (ObjectNode)
                callers.apply("clerk").get("/api/v1/commands/" + command).json().path("example");
        if (body.has("secrecy")) {
            body.put("secrecy", secrecy);
        }
        return callers.apply(account).send(command, marked(body).toString());
    }

    /** With the word in every text that is none of an id, a day, a code or a digest. */
    private JsonNode marked(JsonNode value) {
        return switch (value) {
            case ObjectNode whole -> {
                whole.propertyNames().forEach(name -> whole.set(name, marked(whole.get(name))));
                if (whole.has("sha256") && !file.isEmpty()) {
                    whole.put("sha256", file);
                }
                yield whole;
            }
            case ArrayNode several -> {
                ArrayNode all = JsonMapper.shared().createArrayNode();
                several.forEach(one -> all.add(marked(one)));
                yield all;
            }
            case StringNode text
            when text.asString().codePoints().anyMatch(c -> c > 0x2e80) -> StringNode.valueOf(text.asString() + WORD);
            default -> value;
        };
    }
}
