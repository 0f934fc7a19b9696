package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A form offers nothing that would be refused whatever else is filled in. */
class OfferedChoicesTest {

    private static final Set<String> OF_EITHER =
            Set.of("issue-supervision-letter", "adopt-internal-rule", "revise-internal-rule", "repeal-internal-rule");

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
        meeting("congress-5", "CONGRESS");
        meeting("chairpersons-30", "CHAIRPERSONS");
        meeting("standing-40", "STANDING_COMMITTEE");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void meeting(String id, String kind) {
        Reply reply = server.as("clerk").send("schedule-meeting", """
                {"meetingId": "%s", "kind": "%s", "term": 17, "number": 77, "name": "%s", "startsOn": "2024-02-05",
                 "shortNotice": false, "occurredOn": "2023-12-04"}""".formatted(id, kind, id));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void a_step_that_one_body_takes_offers_no_meeting_of_another() {
        Set<String> seen = new TreeSet<>();
        for (Form form : forms()) {
            for (Element choice : form.page().select("select")) {
                List<String> bodies = choice.select("optgroup").eachAttr("label");
                String field = choice.attr("name");
                if (choice.select("option[value=standing-40], option[value=chairpersons-30], option[value=congress-5]")
                        .isEmpty()) {
                    continue;
                }
                seen.add(field);
                assertThat(bodies).as(form.command() + " " + field).isEqualTo(bodies(form.command(), field));
            }
        }
        assertThat(seen).contains("meeting", "session", "session/meeting", "congress");
    }

    /** What the rules ask for: a session of the Standing Committee, of the congress, or a meeting of the chairpersons. */
    private static List<String> bodies(String command, String field) {
        if (OF_EITHER.contains(command)) {
            return List.of("常委会会议", "主任会议");
        }
        return switch (field) {
            case "session", "session/meeting" -> List.of("常委会会议");
            case "congress" -> List.of("人民代表大会会议");
            case "meeting" -> List.of(command.equals("record-project-vote") ? "人民代表大会会议" : "主任会议");
            default -> List.of("人民代表大会会议", "常委会会议", "主任会议");
        };
    }

    @Test
    void a_step_of_a_case_offers_none_but_the_organs_of_the_case() {
        Set<String> seen = new TreeSet<>();
        for (Form form : forms()) {
            form.page().select("select[name=organ], select[name$=/organ]").forEach(choice -> {
                if (!form.command().equals("assign-suggestion") && form.ofCase()) {
                    seen.add(form.command());
                    assertThat(choice.select("option[value]").eachAttr("value"))
                            .as(form.command())
                            .isSubsetOf("", "GOVERNMENT");
                }
            });
        }
        assertThat(seen)
                .contains("notify-inspected-organ", "submit-handling-report")
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_term_that_an_internal_rule_sets_is_chosen_and_shown_by_its_words() {
        String name = "termsSet/0/ruleId";
        Document form = Jsoup.parse(server.as("clerk")
                .get("/do/adopt-internal-rule", "Accept", "text/html")
                .text());
        assertThat(form.select("select[name=" + name + "] option[value]"))
                .hasSizeGreaterThan(3)
                .allMatch(option -> option.val().isEmpty() || !option.text().matches("[A-Z_]+"));
        String term = form.select("select[name=" + name + "] option[value~=.]")
                .getFirst()
                .val();
        Reply adopted = server.as("clerk").send("adopt-internal-rule", """
                {"internalRuleId": "handling", "title": "审议意见办理办法", "meeting": "standing-committee-17-15",
                 "documentNo": "徐人常〔2023〕9号", "effectiveFrom": "2023-12-31", "occurredOn": "2023-12-04",
                 "termsSet": [{"ruleId": "%s", "amount": 5, "termUnit": "WORKING_DAYS", "article": "第九条"}]}""".formatted(term));
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
        server.as("clerk").get("/api/v1/registers/internalrule?minPosition=" + server.head());
        assertThat(Jsoup.parse(server.as("clerk")
                                .get("/registers/internalrule/handling", "Accept", "text/html")
                                .text())
                        .select("main")
                        .text())
                .contains("第九条")
                .doesNotContain(term);
        assertThat(server.as("clerk")
                        .get("/api/v1/registers/internalrule?format=csv")
                        .text())
                .doesNotContain(term);
    }

    private record Form(String command, Document page, boolean ofCase) {}

    /** The form of every command that somebody here may give, about the case where it is about one. */
    private static List<Form> forms() {
        return server.as("clerk")
                .get("/api/v1/commands")
                .json()
                .path("items")
                .valueStream()
                .flatMap(one -> List.of("clerk", "director", "committee", "office").stream()
                        .map(account -> drawn(account, one))
                        .filter(form -> form.page() != null)
                        .limit(1))
                .toList();
    }

    private static Form drawn(String account, JsonNode command) {
        String name = command.path("name").asString();
        boolean ofCase = command.at("/schema/required")
                .valueStream()
                .anyMatch(part -> part.asString().equals("caseId"));
        Reply reply =
                server.as(account).get("/do/" + name + (ofCase ? "?caseId=waste-2023" : ""), "Accept", "text/html");
        return new Form(name, reply.status() == 200 ? Jsoup.parse(reply.text()) : null, ofCase);
    }
}
