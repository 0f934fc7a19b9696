package org.duban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The law inspection of the catalogue's examples, taken step by step by those whose steps they are. */
public final class Inspection {

    /** The case of the examples. */
    public static final String CASE = "waste-2023";

    private final Server server;

    /** The inspection on {@code server}, which has an account for each role. */
    public Inspection(Server server) {
        this.server = server;
    }

    /** Takes the example of {@code command} as a step of {@code account}, which must be accepted, and is in views once this returns. */
    public Reply step(String account, String command, String... changes) {
        Reply reply = server.as(account).send(command, example(command, changes));
        assertThat(reply.status())
                .as("%s by %s: %s", command, account, reply.text())
                .isEqualTo(200);
        server.seen();
        return reply;
    }

    /** The example of {@code command} with {@code changes}: field, JSON, field, JSON … */
    public String example(String command, String... changes) {
        ObjectNode body = (ObjectNode)
                server.as("clerk").get("/api/v1/commands/" + command).json().path("example");
        for (int i = 0; i < changes.length; i += 2) {
            body.set(changes[i], JsonMapper.shared().readTree(changes[i + 1]));
        }
        return body.toString();
    }

    /** From the plan to the letter in the organ's hands. */
    public void untilTheLetterIsDelivered() {
        untilTheReportIsDeliberated();
        step("committee", "compile-opinions");
        step("director", "approve-opinion-letter");
        step("clerk", "deliver-opinion-letter");
        step("committee", "merge-item");
    }

    /** From the plan to the session. */
    public void untilTheReportIsDeliberated() {
        step("committee", "open-law-inspection");
        step("director", "adopt-inspection-plan");
        step("committee", "form-inspection-group");
        step("clerk", "notify-inspected-organ");
        step("committee", "inspect-site");
        step("committee", "do-spot-check");
        step("committee", "close-fieldwork");
        step("committee", "submit-inspection-report");
        step("director", "place-report-on-agenda");
        step("clerk", "deliberate-inspection-report");
    }

    /** One item from its assignment to its closure. */
    public void handled(String itemId, String unit, String account) {
        String item = "\"" + itemId + "\"";
        step("office", "assign-item", "itemId", item, "leadUnit", "\"" + unit + "\"");
        step(account, "acknowledge-item", "itemId", item);
        server.as(account).post("/api/v1/evidence?name=proof.txt", "test".getBytes(StandardCharsets.UTF_8));
        step(account, "submit-item-result", "itemId", item);
        step("reviewer", "accept-item", "itemId", item);
        step("committee", "close-item", "itemId", item);
    }

    /** From the draft report to the closed case. */
    public void untilTheCaseIsClosed() {
        step("office", "send-handling-report-draft");
        step("committee", "comment-handling-report");
        step("office", "submit-handling-report");
        step("clerk", "tell-deputies");
        step("clerk", "publish-report");
        step("clerk", "share-linked-result");
        step("committee", "close-case");
    }
}
