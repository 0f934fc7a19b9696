package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official documents of a case, written from what is on record. */
class CaseDocumentsTest {

    private static final String DISSATISFIED = """
            {"issued":32,"collected":32,"valid":31,"invalid":1,"satisfied":5,"basicallySatisfied":4,\
            "dissatisfied":21,"abstained":1}""";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.step("office", "send-handling-report-draft");
        inspection.step("committee", "comment-handling-report");
        inspection.step("office", "submit-handling-report");
        inspection.step("clerk", "hold-satisfaction-vote", "tally", DISSATISFIED);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_dissatisfied_vote_can_be_written_as_a_notice_with_the_votes_the_items_and_the_new_day() throws IOException {
        String path = Worked.CASE + "/draft.docx?what=redo-GOVERNMENT-1&no=" + encoded("徐人常〔2023〕21号");
        String text = word(server.as("clerk").get(path));
        assertThat(text).contains("徐人常〔2023〕21号", "退回重新办理的通知", "不满意 21 票", "测评结果为不满意", "不迟于");
        assertThat(server.as("deputy").get(path).status()).isEqualTo(404);
        assertThat(server.as("clerk").get(Worked.CASE + "/draft.docx?what=none").status())
                .isEqualTo(404);
    }

    @Test
    void days_are_written_as_the_language_of_the_document_writes_them() throws IOException {
        String english = word(server.as("clerk").get(Worked.CASE + "/draft.docx?what=redo-GOVERNMENT-1&lang=en"));
        assertThat(english)
                .containsPattern("On \\d{1,2} [A-Z][a-z]+ 2023 the ")
                .doesNotContainPattern("2023-\\d")
                .doesNotContain("年");
        assertThat(word(server.as("clerk").get(Worked.CASE + "/draft.docx?what=redo-GOVERNMENT-1")))
                .containsPattern("2023年\\d{1,2}月\\d{1,2}日");
    }

    @Test
    void the_report_of_an_inspection_is_begun_from_what_is_on_record() throws IOException {
        String path = Worked.CASE + "/draft.docx?what=inspection-report";
        String text = word(server.as("committee").get(path));
        assertThat(text).contains("关于检查《", "一、执法检查的基本情况", "实地查看", "三、存在的主要问题", "四、问题原因分析", "由执法检查组补写");
        assertThat(server.as("committee").get(path).body())
                .isEqualTo(server.as("clerk").get(path).body());
    }

    @Test
    void the_page_of_documents_leads_to_each() {
        Browser clerk = new Browser(server.as("clerk"));
        assertThat(clerk.page(Worked.CASE + "/documents").select("tbody a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(server.as("clerk").get(link).status()).isEqualTo(200));
        assertThat(clerk.page(Worked.CASE + "/documents")
                        .select("form.filter [name=what]")
                        .eachAttr("value"))
                .contains("inspection-report", "redo-GOVERNMENT-1");
    }

    @ParameterizedTest
    @CsvSource({"department, 404", "office, 404", "director, 404", "auditor, 404", "clerk, 200", "committee, 200"})
    void drafts_are_only_for_those_who_write_them(String account, int status) {
        Browser reader = new Browser(server.as(account));
        assertThat(reader.page(Worked.CASE + "/documents")
                        .select("form.filter [name=what]")
                        .isEmpty())
                .isEqualTo(status == 404);
        for (String code : List.of("inspection-report", "redo-GOVERNMENT-1")) {
            assertThat(server.as(account)
                            .get(Worked.CASE + "/draft.docx?what=" + code)
                            .status())
                    .isEqualTo(status);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String word(Reply reply) throws IOException {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(reply.body()))) {
            return read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
