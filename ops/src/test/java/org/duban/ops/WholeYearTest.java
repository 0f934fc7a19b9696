package org.duban.ops;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.events.Role;
import org.duban.ops.StatedReport.Beside;
import org.duban.ops.example.XuhuiYear;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.query.access.Reader;
import org.duban.query.figure.AnnualReport;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.AuditFinding;
import org.duban.query.figure.AuditFinding.AnotherReading;
import org.duban.query.figure.AuditFinding.Explanation;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.CrossCheck;
import org.duban.query.figure.CrossCheck.Fit;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.FindAudit;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.figure.StatedFigures;
import org.duban.query.figure.StatedNumber;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of 2023 comes out of the example year. */
class WholeYearTest {

    private static final Path EXAMPLE = Path.of("example/xuhui-2023/registers-and-forms.ndjson");
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);

    private static final ReportPeriod YEAR = ReportPeriod.of(Year.of(2023)).ofSession("17-3");
    private static final Moment REPORTED = new Moment(new AsOf.Now(), LocalDate.of(2024, 1, 11));

    /** What the report prints. */
    private static final Map<String, String> REPORT = report(
            entry("congress-meetings", "2"), // 召开人代会
            entry("standing-committee-meetings", "8"), // 召开常委会会议
            entry("chairpersons-meetings", "23"), // 召开主任会议
            entry("special-work-reports", "46"), // 听取审议专项工作报告
            entry("statutes-inspected", "3"), // 检查法律法规实施情况
            entry("research-and-inquiries", "41"), // 开展专项调研和专题询问
            entry("research-outcomes", "25"), // 形成课题成果
            entry("organisations-visited", "176"), // 走访企事业单位
            entry("deputies-resigned", "33"), // 接受辞去代表职务
            entry("deputies-by-elected", "31"), // 补选代表
            entry("appointments-and-removals", "70"), // 任免国家机关工作人员
            entry("major-decision-reports", "16"), // 听取重大行政决策事项报告
            entry("training-above", "120"), // 参加全国、市人大培训班
            entry("training-district", "490"), // 参加区人大培训班
            entry("activity-attendances", "820"), // 参加各类活动
            entry("duties-in-scheme", "10"), // “十个一”
            entry("key-units-added", "2"), // 增设重点单位
            entry("information-officers", "200余"), // 信息员队伍
            entry("neighbourhoods-covered", "100%"), // 各居民区全覆盖
            entry("statutes-consulted", "21"), // 参与意见征询
            entry("opinions-reported", "983"), // 上报意见建议
            entry("opinions-adopted", "46"), // 被采纳
            entry("lawyer-stations", "1"), // 成立代表律师工作室
            entry("rules-made", "4"), // 制定、修订制度
            entry("suggestions-raised", "61"), // 提出代表建议
            entry("suggestions-in-district-power", "53"), // 属于区级办理权限
            entry("suggestions-adopted", "52"), // 解决采纳
            entry("suggestions-adopted-share", "98%"), // 占总数
            entry("suggestions-satisfied-share", "94.3%") // 代表持“满意”
            );

    @TempDir
    private static Path temporary;

    private static Path folder = Path.of("");

    @BeforeAll
    static void give() {
        folder = temporary.resolve("data");
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        Path commands = LinesByTime.write(ExampleFiles.EXAMPLE.all(), temporary.resolve("commands.ndjson"));
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder))) {
            LocalImport local = new LocalImport(duban, true, terminal.terminal());
            local.takeEvidence(ExampleFiles.EXAMPLE.evidence());
            ImportTally tally = local.run(List.of(commands), () -> false);
            assertThat(tally.refused()).as(terminal.err()).isZero();
        }
    }

    @Test
    void the_generator_writes_the_very_file_that_is_shipped() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE)).isEqualTo(XuhuiYear.lines());
    }

    @Test
    void every_figure_of_the_report_comes_out_and_can_be_produced_again() throws IOException {
        Path file = folder.resolveSibling("report.json");
        try (RunningDuban duban = served()) {
            FindAnnualReport query = new FindAnnualReport(YEAR, REPORTED);
            AnnualReport report = new AnnualReports(timeline(duban)).find(AUDITOR, query);
            Map<String, String> computed = new LinkedHashMap<>();
            REPORT.keySet()
                    .forEach(figure -> computed.put(
                            figure,
                            String.valueOf(report.value(figure).orElseThrow().printed())));
            assertThat(computed).isEqualTo(REPORT);
            assertThat(report.checks()).extracting(CrossCheck::outcome).containsOnly(Fit.HOLDS);
            Files.writeString(
                    file,
                    AnswerJson.mapper()
                            .writeValueAsString(duban.part(ReportService.class).report(AUDITOR, query)));
        }
        assertThat(verified(file, folder)).isZero();
        String altered = Files.readString(file).replace("\"printedText\":\"46\"", "\"printedText\":\"47\"");
        assertThat(verified(Files.writeString(file, altered), folder)).isEqualTo(1);
    }

    @Test
    void each_figure_changes_when_one_event_is_missing_from_the_history() {
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder))) {
            WithoutOneEvent without = new WithoutOneEvent(duban.core().history(), YEAR);
            assertThat(without.changed()).containsAll(REPORT.keySet());
            assertThat(without.withEffect())
                    .containsAll(without.counting())
                    .contains("SuggestionRegistered", "SuggestionAssigned", "SuggestionReplied", "SuggestionRated");
        }
    }

    @Test
    void the_figures_as_they_were_printed_are_those_that_are_computed() {
        try (RunningDuban duban = served()) {
            List<Beside> figures =
                    StatedReport.in(ExampleFiles.EXAMPLE.report()).beside(new StatedFigures(timeline(duban)), AUDITOR);
            assertThat(figures)
                    .extracting(figure -> figure.line().figure())
                    .containsExactlyInAnyOrderElementsOf(REPORT.keySet().stream()
                            .filter(figure -> !figure.equals("rules-made")) // named there one by one, without a number
                            .toList());
            assertThat(figures).allSatisfy(figure -> {
                assertThat(figure.line().stated())
                        .startsWith(REPORT.get(figure.line().figure()));
                assertThat(figure.finding().verdict())
                        .as(figure.line().figure())
                        .isEqualTo(figure.computed().endsWith("余") ? Verdict.MATCH_TRUNCATED : Verdict.MATCH);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "suggestions-adopted-share, 85.2%, ANOTHER_WHOLE, suggestions-adopted-share, true",
        "research-and-inquiries, 39次, ANOTHER_FIGURE, research-completed, true",
        "organisations-visited, 180家, EACH_TIME, organisations-visited, true",
        "suggestions-satisfied-share, 82%, ANOTHER_WHOLE, suggestions-satisfied-share, true",
        "chairpersons-meetings, 0, YEAR_AFTER, chairpersons-meetings, true"
    })
    void a_figure_that_was_stated_otherwise_is_explained_by_the_nearest_reading(
            String figure, String stated, AnotherReading reading, String read, boolean exact) {
        try (RunningDuban duban = served()) {
            AuditFinding finding = new StatedFigures(timeline(duban))
                    .find(AUDITOR, new FindAudit(figure, YEAR, StatedNumber.parse(stated), List.of(), REPORTED))
                    .orElseThrow();
            assertThat(finding.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(finding.computed().printed()).isEqualTo(REPORT.get(figure));
            Explanation nearest = Objects.requireNonNull(finding.nearest());
            assertThat(nearest)
                    .extracting(Explanation::reading, Explanation::figure, Explanation::exact)
                    .containsExactly(reading, read, exact);
        }
    }

    private static RunningDuban served() {
        return RunningDuban.serving(
                ExampleYear.settings(folder),
                new RecordingTerminal(Map.of()).terminal().out());
    }

    private static Timeline timeline(RunningDuban duban) {
        return duban.views().orElseThrow().timeline();
    }

    private static int verified(Path file, Path folder) {
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        return Duban.run(List.of("verify-report", "--data", folder.toString(), file.toString()), terminal.terminal());
    }

    @SafeVarargs
    private static Map<String, String> report(Map.Entry<String, String>... figures) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> figure : figures) {
            all.put(figure.getKey(), figure.getValue());
        }
        return all;
    }
}
