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
import org.jsoup.select.Elements;
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
        if (command.equals("schedule-session")) {
            return List.of("常委会会议"); // of a law inspection's reports none goes to the congress
        }
        return switch (field) {
            case "session", "session/meeting" -> List.of("常委会会议");
            case "election/meeting" -> List.of("人民代表大会会议", "常委会会议");
            case "congress" -> List.of("人民代表大会会议");
            case "meeting" -> List.of(command.equals("record-project-vote") ? "人民代表大会会议" : "主任会议");
            default -> List.of("人民代表大会会议", "常委会会议", "主任会议");
        };
    }

    @Test
    void seats_are_offered_where_something_can_be_done_with_them_and_are_not_called_by_their_ids() {
        for (String seat : List.of("m1", "m2", "m3")) {
            send("clerk", "create-seat", """
                    {"seatId": "%s", "level": "MUNICIPAL", "constituency": "徐汇区", "occurredOn": "2023-01-10"}""".formatted(seat));
        }
        send("clerk", "register-person", """
                {"personId": "p-seated", "name": "席位上的人", "occurredOn": "2023-01-10"}""");
        send("clerk", "fill-seat", """
                {"seatId": "m1", "holder": "p-seated", "by": "GENERAL_ELECTION", "occurredOn": "2023-01-11"}""");
        seen();

        Elements vacant = page("clerk", "/do/fill-seat").select("select[name=seatId] option[value~=.]");
        assertThat(vacant.eachAttr("value")).contains("m2", "m3").doesNotContain("m1");
        assertThat(vacant.eachText()).contains("徐汇区 (第 2 席)", "徐汇区 (第 3 席)").noneMatch(label -> label.contains("m2"));
        assertThat(page("clerk", "/do/vacate-seat")
                        .select("select[name=seatId] option[value~=.]")
                        .eachAttr("value"))
                .contains("m1")
                .doesNotContain("m2", "m3");
    }

    @Test
    void a_meeting_that_is_over_or_has_not_met_stands_last_and_says_so() {
        send("clerk", "schedule-session", """
                {"caseId": "waste-2023", "purpose": "HANDLING_REPORT", "session": "standing-committee-17-19",
                 "occurredOn": "2024-01-05"}""");
        seen();
        List<String> sessions = page("clerk", "/do/schedule-session?caseId=waste-2023")
                .select("select[name=session] option[value~=.]")
                .eachText();
        assertThat(sessions.getFirst()).isEqualTo("standing-40");
        assertThat(sessions.getLast()).endsWith("（已经举行，补录时选择）");
        List<String> held = page("clerk", "/do/adopt-resolution?caseId=waste-2023")
                .select("select[name=session/meeting] option[value~=.]")
                .eachText();
        assertThat(held.getFirst()).endsWith("（本事项已列入议程）");
        assertThat(held.getLast()).isEqualTo("standing-40（尚未举行）");
    }

    @Test
    void of_a_cases_papers_those_are_told_that_are_there() {
        List<String> papers = page("clerk", "/do/publish-report?caseId=waste-2023").select("[name=papers]").stream()
                .map(Element::val)
                .toList();
        assertThat(papers).contains("REPORT", "OPINIONS").doesNotContain("REPLY", "HANDLING_REPORT");
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
    void a_step_offers_those_cases_alone_that_can_take_it_now() {
        new Inspection(server).step("committee", "open-law-inspection", "caseId", "\"young\"");
        seen();
        assertThat(offered("clerk", "/do/adopt-resolution", "caseId")).containsExactly("waste-2023");
        assertThat(offered("director", "/do/adopt-inspection-plan", "caseId")).containsExactly("young");
    }

    @Test
    void a_link_offers_no_case_of_a_form_that_none_leads_to() {
        send("clerk", "register-normative-document", """
                {"caseId": "rules", "title": "文件", "document": "某办法", "documentNo": "徐府规〔2023〕1号",
                 "publishedOn": "2023-12-01", "maker": "GOVERNMENT", "committee": "%s", "secrecy": "PUBLIC",
                 "occurredOn": "2023-12-04"}""".formatted(committee()));
        seen();
        assertThat(offered("clerk", "/do/link-cases", "later"))
                .contains("waste-2023")
                .doesNotContain("rules");
    }

    private static String committee() {
        return server.as("committee").get("/api/v1/me").json().path("unit").asString();
    }

    @Test
    void whoever_acts_for_one_organ_is_offered_no_other() {
        Inspection inspection = new Inspection(server);
        String two = "\"two\"";
        inspection.step("committee", "open-law-inspection", "caseId", two, "organs", "[\"GOVERNMENT\",\"COURT\"]");
        inspection.step("director", "adopt-inspection-plan", "caseId", two);
        inspection.step("committee", "form-inspection-group", "caseId", two);
        inspection.step("clerk", "notify-inspected-organ", "caseId", two, "organ", "\"GOVERNMENT\"");
        seen();
        assertThat(offered("office", "/do/submit-handling-report?caseId=two", "organ"))
                .containsExactly("GOVERNMENT");
        assertThat(offered("clerk", "/do/submit-handling-report?caseId=two", "organ"))
                .containsExactlyInAnyOrder("GOVERNMENT", "COURT");
    }

    @Test
    void those_who_left_the_post_that_is_asked_for_stand_apart_from_those_who_hold_it() {
        for (String who : List.of("stays", "left")) {
            send("clerk", "register-person", """
                    {"personId": "%1$s", "name": "%1$s", "occurredOn": "2022-01-04"}""".formatted(who));
            send("clerk", "take-post", """
                    {"personId": "%s", "post": "STANDING_COMMITTEE_MEMBER", "title": "委员",
                     "occurredOn": "2022-01-05"}""".formatted(who));
        }
        send("clerk", "leave-post", """
                {"personId": "left", "title": "委员", "occurredOn": "2023-11-05"}""");
        seen();
        Document form = page("clerk", "/do/propose-investigation");
        List<String> offered = form.select("label:has([name=proposers])").eachText();
        assertThat(offered).contains("stays", "left（已经离任）");
        assertThat(offered.indexOf("stays")).isLessThan(offered.indexOf("left（已经离任）"));
    }

    @Test
    void after_a_document_is_registered_the_clerk_is_told_who_goes_on_and_may_write_that_down() {
        send("clerk", "register-normative-document", """
                {"caseId": "filed", "title": "备案", "document": "某办法", "documentNo": "徐府规〔2023〕2号",
                 "publishedOn": "2023-12-01", "maker": "GOVERNMENT", "committee": "%s", "secrecy": "PUBLIC",
                 "occurredOn": "2023-12-04"}""".formatted(committee()));
        seen();
        Element next = page("clerk", "/cases/filed").expectFirst("section.next");
        assertThat(next.text()).contains("报送规范性文件备案");
        assertThat(next.select("a[href^=/do/file-normative-document?caseId=filed]"))
                .hasSize(1);
        assertThat(page("director", "/cases/filed").select("section.next a[href^=/do/file-normative-document]"))
                .isEmpty();
    }

    private static void send(String account, String command, String body) {
        Reply reply = server.as(account).send(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static void seen() {
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
    }

    private static Document page(String account, String address) {
        Reply reply = server.as(account).get(address, "Accept", "text/html");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    private static List<String> offered(String account, String address, String field) {
        return page(account, address).select("select[name=" + field + "] option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .toList();
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
