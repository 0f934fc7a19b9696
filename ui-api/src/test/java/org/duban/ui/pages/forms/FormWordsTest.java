package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.events.SupervisedOrgan;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.words.Vocabulary;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.RepresentedAct;
import org.duban.ui.commands.shape.Schema;
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

    @Test
    void every_field_of_every_form_has_a_name_in_both_languages() {
        List<String> nameless = Stream.concat(
                        commands().map(type -> CommandReader.envelope(type).inside()),
                        Stream.of(RecordSchema.of(RepresentedAct.class)))
                .flatMap(FormWordsTest::whole)
                .distinct()
                .filter(field -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .anyMatch(language -> Vocabulary.in(language)
                                .input(field.getKey(), field.getValue())
                                .isEmpty()))
                .map(field -> field.getKey() + "." + field.getValue())
                .toList();

        assertThat(nameless).isEmpty();
    }

    /** Its fields and those of the records in it, each with the record that has it; files are drawn as one field. */
    private static Stream<Map.Entry<String, String>> whole(RecordSchema shape) {
        return shape.fields().stream()
                .filter(field -> field.presence() != Field.Presence.MADE)
                .flatMap(field -> Stream.concat(
                        Stream.of(Map.entry(shape.type(), field.name())),
                        inside(field.shape()).flatMap(FormWordsTest::whole)));
    }

    private static Stream<RecordSchema> inside(Schema shape) {
        return switch (shape) {
            case RecordSchema record when !record.type().equals("Evidence") -> Stream.of(record);
            case ListSchema list -> inside(list.element());
            default -> Stream.of();
        };
    }

    /** The clerk has to say whose act it is where he may not take the step himself. */
    @Test
    void what_the_clerk_only_writes_down_for_others_asks_him_for_whom() {
        String made =
                server.as("committee").send("register-normative-document", """
                        {"title":"审查","document":"规范性文件","documentNo":"1","publishedOn":"2024-01-08",
                        "maker":"GOVERNMENT","committee":"urban-committee","secrecy":"PUBLIC"}""").field("caseId");
        server.seen();
        Document form = page(server.as("clerk").get("/do/file-normative-document?caseId=" + made));
        assertThat(form.expectFirst("details.paper").hasAttr("open")).isTrue();
        assertThat(form.select("details.paper [required]")).hasSize(3);
        assertThat(form.select("details.paper .hint").text()).contains("机关办公室");
        assertThat(form.select("details.paper").text()).doesNotContain("选填").contains("扫描件");
        List<String> units =
                form.select("select[name='onBehalfOf/unit'] option[value~=.]").eachAttr("value");
        Set<String> offices = server.duban().core().commands().directory().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ORGAN_OFFICE && unit.organ() == SupervisedOrgan.GOVERNMENT)
                .map(unit -> unit.unitId().value())
                .collect(Collectors.toSet());
        assertThat(units).isNotEmpty().allMatch(offices::contains);

        Document refused = page(FormSheet.of(JsonNodeFactory.instance.objectNode())
                .with("caseId", made)
                .with("known", "caseId")
                .with("filingNo", "2")
                .with("enclosed", "正式文本")
                .with("step", "record")
                .send(server.as("clerk"), "/do/file-normative-document"));
        assertThat(refused.select("#problem li").eachText())
                .hasSize(3)
                .allMatch(line -> line.startsWith("依据纸质件代录") && line.endsWith("必须填写"));
        assertThat(refused.expectFirst("details.paper").hasAttr("open")).isTrue();
    }

    @Test
    void what_may_be_left_empty_as_a_whole_says_what_it_needs_once_it_is_not() {
        Document page = page(server.as("clerk").get("/do/adopt-scheme"));
        assertThat(page.select("#f-duties legend").first().text()).doesNotContain("选填");
        Document handed = page(server.as("clerk").get("/do/record-heads-attendance?caseId=" + Inspection.CASE));
        assertThat(handed.select("#f-heads-0 [required]")).isNotEmpty();
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
