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
import java.util.Set;
import org.duban.events.Role;
import org.duban.ops.example.XuhuiYear;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.query.access.Reader;
import org.duban.query.figure.AnnualReport;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The report of 2023 comes out of the example year, as far as there are forms to record it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeYearTest {

    private static final Path EXAMPLE = Path.of("example/xuhui-2023/registers-and-forms.ndjson");
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);

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
            entry("rules-made", "4") // 制定、修订制度
            );

    @Test
    void the_generator_writes_the_very_file_that_is_shipped() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE)).isEqualTo(XuhuiYear.lines());
    }

    @Test
    void every_figure_of_the_report_comes_out_and_can_be_produced_again(@TempDir Path folder) throws IOException {
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder))) {
            LocalImport local = new LocalImport(duban, false, terminal.terminal());
            local.takeEvidence(ExampleFiles.EXAMPLE.evidence());
            ImportTally tally = local.run(List.of(ExampleFiles.EXAMPLE.files().getFirst(), EXAMPLE), () -> false);
            assertThat(tally.refused()).as(terminal.err()).isZero();
        }
        Path file = folder.resolveSibling("report.json");
        try (RunningDuban duban = RunningDuban.serving(
                ExampleYear.settings(folder), terminal.terminal().out())) {
            Moment moment = new Moment(new AsOf.Now(), LocalDate.of(2024, 1, 11));
            FindAnnualReport query = new FindAnnualReport(ReportPeriod.of(Year.of(2023)), moment);
            AnnualReport report = new AnnualReports(duban.views().orElseThrow().timeline()).find(AUDITOR, query);
            Map<String, String> computed = new LinkedHashMap<>();
            REPORT.keySet()
                    .forEach(figure -> computed.put(
                            figure,
                            String.valueOf(report.value(figure).orElseThrow().printed())));
            REPORT.forEach((figure, stated) ->
                    System.out.printf("%-30s report %4s  computed %4s%n", figure, stated, computed.get(figure)));
            assertThat(computed).isEqualTo(REPORT);
            Files.writeString(
                    file,
                    AnswerJson.mapper()
                            .writeValueAsString(duban.part(ReportService.class).report(AUDITOR, query)));
        }
        assertThat(verified(file, folder)).isZero();
        String altered = Files.readString(file).replace("\"printedText\":\"46\"", "\"printedText\":\"47\"");
        assertThat(verified(Files.writeString(file, altered), folder)).isEqualTo(1);
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
