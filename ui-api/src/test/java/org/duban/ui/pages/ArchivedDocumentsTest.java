package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents that go out are kept as evidence: made of the case with the step that sends them, or brought as a scan. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchivedDocumentsTest {

    private static final String NUMBER = "徐人常〔2023〕12号";
    private static final String DISSATISFIED = """
            {"issued":32,"collected":32,"valid":31,"invalid":1,"satisfied":5,"basicallySatisfied":4,\
            "dissatisfied":21,"abstained":1}""";

    private static Server server;
    private static Inspection inspection;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
        for (String step : new String[] {"committee open-law-inspection", "director adopt-inspection-plan"}) {
            inspection.step(step.split(" ")[0], step.split(" ")[1]);
        }
        inspection.step("committee", "form-inspection-group");
        inspection.step("clerk", "notify-inspected-organ");
        inspection.step("committee", "inspect-site");
        inspection.step("committee", "do-spot-check");
        inspection.step("committee", "close-fieldwork");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void the_report_of_an_inspection_is_kept_as_it_is_submitted() throws IOException {
        assertThat(sent("committee", "submit-inspection-report", true).status()).isEqualTo(302);
        String text = word(file("committee", document("InspectionReportSubmitted")));
        assertThat(text)
                .contains("关于检查《", "一、执法检查的基本情况")
                .contains(body("submit-inspection-report").path("evaluation").asString());
        inspection.step("director", "place-report-on-agenda");
        inspection.step("clerk", "deliberate-inspection-report");
        inspection.step("committee", "compile-opinions");
        inspection.step("director", "approve-opinion-letter");
    }

    @Test
    @Order(2)
    void looking_through_the_form_first_shows_the_very_file_that_is_kept_then() {
        Element form = new Browser(server.as("clerk"))
                .page("/do/deliver-opinion-letter?caseId=" + Inspection.CASE)
                .expectFirst("form.command");
        assertThat(form.expectFirst("[name=make]").hasAttr("checked")).isTrue();
        Reply looked = sheet("deliver-opinion-letter", true)
                .with("step", "check")
                .send(server.as("clerk"), "/do/deliver-opinion-letter");
        String shown = shown(looked);
        Reply refused = sheet("deliver-opinion-letter", true)
                .without("sentOn")
                .send(server.as("clerk"), "/do/deliver-opinion-letter");
        assertThat(refused.status()).isEqualTo(400);
        FormSheet twice = sheet("deliver-opinion-letter", true).with("key", "0b5e1f6a-0000-4000-8000-000000000001");
        assertThat(twice.send(server.as("clerk"), "/do/deliver-opinion-letter").status())
                .isEqualTo(302);
        long head = server.head();
        assertThat(twice.send(server.as("clerk"), "/do/deliver-opinion-letter").status())
                .isEqualTo(302);
        assertThat(server.head()).isEqualTo(head);
        assertThat(shown).isEqualTo(document("OpinionLetterDelivered"));
    }

    @Test
    @Order(3)
    void the_letter_made_again_of_the_same_facts_is_the_file_that_was_kept() {
        String number = body("deliver-opinion-letter").path("documentNo").asString();
        Reply again = server.as("clerk")
                .get("/cases/" + Inspection.CASE + "/letter.docx?no="
                        + URLEncoder.encode(number, StandardCharsets.UTF_8));
        assertThat(file("clerk", document("OpinionLetterDelivered")).body()).isEqualTo(again.body());
    }

    @Test
    @Order(4)
    void the_history_and_the_page_of_documents_lead_to_the_file_for_whoever_may_read_it() {
        String path = "/api/v1/evidence/" + document("OpinionLetterDelivered");
        for (String page : new String[] {"/history", "/documents"}) {
            assertThat(new Browser(server.as("office"))
                            .page("/cases/" + Inspection.CASE + page)
                            .select("a[href=" + path + "]"))
                    .as(page)
                    .isNotEmpty();
        }
        assertThat(server.as("office").get(path).status()).isEqualTo(200);
        assertThat(server.as("auditor").get(path).status()).isEqualTo(200);
        assertThat(server.as("deputy").get(path).status()).isEqualTo(404);
        assertThat(server.as("department").get(path).status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_reminder_is_made_of_its_form_and_of_what_is_owed() throws IOException {
        JsonNode owed = server.as("clerk")
                .get("/api/v1/follow-ups?minPosition=" + server.head())
                .json()
                .path("items")
                .valueStream()
                .filter(one -> !one.path("dueOn").asString("").isEmpty())
                .findFirst()
                .orElseThrow();
        ObjectNode body = body("issue-reminder-letter");
        body.put("duty", owed.path("followUpId").asString().replaceFirst("[^:]*:", ""));
        body.put("occurredOn", owed.path("dueOn").asString());
        Reply looked = FormSheet.of(body)
                .with("make", "document")
                .with("step", "check")
                .send(server.as("clerk"), "/do/issue-reminder-letter");
        assertThat(word(file("clerk", shown(looked))))
                .contains(
                        body.path("documentNo").asString(),
                        body.path("text").asString(),
                        owed.path("title").asString());
    }

    @Test
    @Order(6)
    void a_scan_that_is_brought_is_kept_in_place_of_what_could_be_made_and_neither_need_be() throws IOException {
        inspection.step("committee", "merge-item");
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.step("office", "send-handling-report-draft");
        inspection.step("committee", "comment-handling-report");
        inspection.step("office", "submit-handling-report");
        inspection.step("clerk", "hold-satisfaction-vote", "tally", DISSATISFIED);
        ObjectNode body = body("order-re-rectification");
        body.put("documentNo", NUMBER);
        body.putArray("items").add("hours-at-bins");
        FormSheet none = FormSheet.of(body).with("step", "check");
        assertThat(none.send(server.as("committee"), "/do/order-re-rectification")
                        .text())
                .doesNotContain("/api/v1/evidence/");
        Reply made = FormSheet.of(body)
                .with("make", "document")
                .with("step", "check")
                .send(server.as("committee"), "/do/order-re-rectification");
        assertThat(word(file("committee", shown(made))))
                .contains(NUMBER, "退回重新办理的通知", body.path("reason").asString());
        body.putObject("document").put("sha256", "");
        Reply reply =
                FormSheet.of(body).with("make", "document").send(server.as("committee"), "/do/order-re-rectification");
        assertThat(reply.status()).as(reply.text()).isEqualTo(302);
        assertThat(file("committee", document("ReRectificationOrdered")).text()).isEqualTo("document");
    }

    /** The digest of the file that a form shows before it is recorded. */
    private static String shown(Reply looked) {
        Document page = Jsoup.parse(looked.text());
        assertThat(looked.status()).as(page.select("#problem").text()).isEqualTo(200);
        return page.expectFirst("#foretold a[href^=/api/v1/evidence/]")
                .attr("href")
                .replaceFirst(".*/", "");
    }

    private static Reply sent(String account, String command, boolean make) {
        Reply reply = sheet(command, make).send(server.as(account), "/do/" + command);
        assertThat(reply.status()).as(reply.text()).isEqualTo(302);
        return reply;
    }

    private static FormSheet sheet(String command, boolean make) {
        FormSheet sheet = FormSheet.of(body(command));
        return make ? sheet.with("make", "document") : sheet;
    }

    private static ObjectNode body(String command) {
        return (ObjectNode) JsonMapper.shared().readTree(inspection.example(command));
    }

    /** The digest of the document that the last event of that name sent out. */
    private static String document(String event) {
        JsonNode items = server.as("clerk")
                .get("/api/v1/cases/" + Inspection.CASE + "/history?minPosition=" + server.head())
                .json()
                .path("items");
        return items.valueStream()
                .filter(entry -> entry.path("event").asString().equals(event))
                .flatMap(entry -> entry.path("content").valueStream())
                .filter(field -> field.path("name").asString().equals("document"))
                .flatMap(field -> field.path("parts").valueStream())
                .filter(part -> part.path("name").asString().equals("sha256"))
                .map(part -> part.path("text").asString())
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no document in " + items));
    }

    private static Reply file(String account, String sha256) {
        Reply reply = server.as(account).get("/api/v1/evidence/" + sha256);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static String word(Reply reply) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(reply.body()))) {
            return read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
