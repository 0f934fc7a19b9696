package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.query.words.Vocabulary;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.RecordSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What forms call their fields, what they ask people to know, and what they say when something is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormWordsTest {

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).step("committee", "open-law-inspection");
        assertThat(server.as("clerk").get("/?asOf=@" + server.head()).status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_two_fields_of_one_form_are_called_the_same(CommandType type) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Set<String> labels = new HashSet<>();
            shape.fields()
                    .forEach(field -> assertThat(labels.add(Vocabulary.in(language)
                                    .input(shape.type(), field.name())
                                    .orElse(field.name())))
                            .as("%s of %s in %s", field.name(), type.name(), language)
                            .isTrue());
        }
    }

    static Stream<CommandType> commands() {
        return Commands.all().stream().filter(type -> !type.roles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "FileInterpellation, content, 质询内容",
        "AdoptInquiryScheme, focus, 询问重点",
        "ReviewFinanceDraft, opinion, 初步审查意见",
        "RegisterPerson, name, 姓名",
        "TakePost, title, 职务名称",
        "Session, present, 实到人数",
        "FulfilDuty, duty, 职责",
        "SplitUnit, into, 分立为",
        "FillSeat, by, 当选方式",
        "PlaceReportOnAgenda, meeting, 主任会议",
        "PlaceReportOnAgenda, session, 常委会会议"
    })
    void a_field_is_called_what_it_is_in_its_own_form(String command, String field, String label) {
        assertThat(Vocabulary.in(Locale.CHINESE).input(command, field)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"schedule-session, 研究处理情况报告", "drop-session, 研究处理情况报告"})
    void the_report_that_a_session_is_for_is_chosen_and_not_written(String command, String report) {
        Document page = page(server.as("clerk").get("/do/" + command + "?caseId=" + Inspection.CASE));
        assertThat(page.select("select[name=purpose] option[value=HANDLING_REPORT]")
                        .text())
                .isEqualTo(report);
    }

    @Test
    void where_there_is_nothing_to_choose_it_is_said_what_to_register_first() {
        Document page = page(server.as("clerk").get("/do/enter-bearer"));
        assertThat(page.select("#f-scheme-hint").text()).contains("履职工作制度");
        assertThat(page.select("#f-scheme").attr("aria-describedby")).isEqualTo("f-scheme-hint");
    }

    @Test
    void what_is_to_be_known_of_a_list_of_entries_is_shown() {
        assertThat(page(server.as("clerk").get("/do/appoint-officers"))
                        .select("#f-officers-hint")
                        .text())
                .contains("个人信息");
    }

    @Test
    void nobody_makes_up_the_id_of_an_opinion() {
        assertThat(page(server.as("clerk").get("/do/collect-opinions")).select("[name$=opinionId]"))
                .isEmpty();
    }

    @Test
    void what_needs_an_entry_says_so_where_it_is_by_its_own_name() {
        Document page = page(FormSheet.of(JsonNodeFactory.instance.objectNode())
                .with("title", "十个一")
                .with("documentNo", "1")
                .with("sharedActivity", "false")
                .with("effectiveFrom", "2023-01-01")
                .with("step", "record")
                .send(server.as("clerk"), "/do/adopt-scheme"));
        assertThat(page.select("#f-duties-fault").text()).isEqualTo("“职责”至少填写一项。");
    }

    private static Document page(Reply reply) {
        return Jsoup.parse(reply.text());
    }
}
