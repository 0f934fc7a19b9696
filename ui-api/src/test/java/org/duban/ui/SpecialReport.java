package org.duban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A server on which the special work report of the catalogue's examples was heard and deliberated. */
public final class SpecialReport {

    /** The case of the examples. */
    public static final String CASE = "elderly-care-2026";

    private final Server server;
    private final Inspection examples;

    private SpecialReport(Server server) {
        this.server = server;
        this.examples = new Inspection(server);
    }

    /** A server whose clock stands after the session. */
    public static Server deliberated(Path data) {
        Server server = Server.peopled(data, "DUBAN_CLOCK", "2026-06-01");
        new SpecialReport(server).take();
        return server;
    }

    private void take() {
        registers();
        examples.step("director", "plan-work-report", "committee", "\"urban-committee\"");
        examples.step("committee", "organise-report-research");
        examples.step("clerk", "send-collected-views");
        examples.step("office", "send-work-report-draft");
        examples.step("committee", "comment-work-report-draft");
        examples.step("office", "submit-work-report");
        examples.step("clerk", "distribute-work-report");
        examples.step("clerk", "hear-work-report");
        examples.step("clerk", "deliberate-work-report");
    }

    private void registers() {
        meeting("chairpersons-17-60", "CHAIRPERSONS", 60, "2026-01-20");
        meeting("chairpersons-17-62", "CHAIRPERSONS", 62, "2026-04-07");
        meeting("standing-committee-17-34", "STANDING_COMMITTEE", 34, "2026-05-27");
        clerk("take-post", """
                {"personId": "p-2d90", "post": "HEAD_OF_DEPARTMENT", "organ": "GOVERNMENT", "unit": "housing-bureau",
                 "title": "区民政局局长", "occurredOn": "2024-03-01"}""");
        clerk("take-post", """
                {"personId": "p-7f3a", "post": "STANDING_COMMITTEE_MEMBER", "title": "区人大常委会委员", "occurredOn": "2023-01-03"}""");
    }

    private void meeting(String id, String kind, int number, String day) {
        clerk("schedule-meeting", """
                {"meetingId": "%s", "kind": "%s", "term": 17, "number": %d, "name": "第%d次会议", "startsOn": "%s",
                 "shortNotice": false, "occurredOn": "2026-01-04"}""".formatted(id, kind, number, number, day));
    }

    private void clerk(String command, String json) {
        Reply reply = server.as("clerk").send(command, json);
        assertThat(reply.status()).as("%s: %s", command, reply.text()).isEqualTo(200);
    }
}
