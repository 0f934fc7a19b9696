package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import tools.jackson.databind.JsonNode;

/** A server on which an inspection was worked until its handling report was voted on. */
public final class Worked {

    /** Where the page of the inspection is. */
    public static final String CASE = "/cases/" + Inspection.CASE;

    private Worked() {}

    /** The server, over that folder. */
    public static Server server(Path data) {
        Server server = Server.peopled(data);
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        inspection.step("department", "return-item");
        inspection.step("office", "reassign-item");
        inspection.step("office", "send-handling-report-draft");
        inspection.step("committee", "comment-handling-report");
        correctTheLetter(server, inspection);
        inspection.step("office", "submit-handling-report");
        inspection.step("clerk", "hold-satisfaction-vote");
        assertThat(history(server)).isNotEmpty();
        return server;
    }

    private static void correctTheLetter(Server server, Inspection inspection) {
        String letter = history(server)
                .valueStream()
                .filter(entry -> entry.path("event").asString().equals("OpinionLetterDelivered"))
                .map(entry -> entry.path("eventId").toString())
                .findFirst()
                .orElseThrow();
        inspection.step("clerk", "correct-event", "eventId", letter);
    }

    /** What the views show once they have seen everything written. */
    private static JsonNode history(Server server) {
        String path = "/api/v1" + CASE + "/history?minPosition=" + server.head();
        return server.as("clerk").get(path).json().path("items");
    }
}
