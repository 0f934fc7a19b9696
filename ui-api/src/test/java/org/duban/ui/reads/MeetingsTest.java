package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Meetings are on a register, owe something themselves, and cases follow them. */
class MeetingsTest {

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_list_tells_when_a_meeting_is_and_what_comes_up_in_it() {
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.step("clerk", "schedule-session");
        JsonNode found = read("director", "/api/v1/meetings?text=COMMITTEE-17-19");
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/startsOn").asString()).isEqualTo("2024-01-10");
        assertThat(found.at("/items/0/agenda/0/caseId").asString()).isEqualTo("waste-2023");
        assertThat(server.as("office").get("/api/v1/meetings").status()).isEqualTo(403);
    }

    @Test
    void what_a_meeting_owes_is_a_follow_up_without_a_case() {
        String meeting = "{\"meetingId\":\"sc-20\",\"kind\":\"STANDING_COMMITTEE\",\"term\":17,\"number\":20,"
                + "\"name\":\"第二十次会议\",\"startsOn\":\"2024-03-20\",\"shortNotice\":false}";
        assertThat(server.as("clerk").send("schedule-meeting", meeting).field("meetingId"))
                .isEqualTo("sc-20");
        JsonNode owed = read("clerk", "/api/v1/follow-ups?status=open&stream=meeting-sc-20");
        assertThat(owed.path("items")).hasSize(1);
        JsonNode notice = owed.at("/items/0");
        assertThat(notice.path("followUpId").asString()).isEqualTo("meeting-sc-20:MEETING_NOTICE");
        assertThat(notice.path("caseId").isNull()).isTrue();
        assertThat(notice.path("form").asString()).isEqualTo("MEETING");
        assertThat(notice.at("/responsible/kind").asString()).isEqualTo("GENERAL_OFFICE");
        assertThat(read("clerk", "/api/v1/follow-ups?form=meeting&status=open").path("items"))
                .hasSize(1);
    }

    @Test
    void a_history_of_any_stream_is_told_to_those_who_may_read_it() {
        String path = "/api/v1/streams/meeting-standing-committee-17-15/history";
        JsonNode history = read("auditor", path + "?limit=1");
        assertThat(history.at("/items/0/event").asString()).isEqualTo("MeetingScheduled");
        assertThat(history.at("/items/0/content").findValuesAsString("text")).contains("2023-07-26");
        assertThat(history.path("next").isNull()).isFalse();
        assertThat(server.as("office").get(path).status()).isEqualTo(404);
        assertThat(server.as("auditor").get("/api/v1/streams/No-Stream/history").status())
                .isEqualTo(404);
        assertThat(server.as("admin")
                        .get("/api/v1/streams/unit-greening-bureau/history")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode read(String account, String path) {
        Reply reply = server.as(account).get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + server.head());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
