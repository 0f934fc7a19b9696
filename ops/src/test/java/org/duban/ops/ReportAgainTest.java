package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.access.Reader;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluation of organs and units, produced again from the ledger. */
class ReportAgainTest {

    private static final FindUnitEvaluation QUERY = new FindUnitEvaluation(
            ReportPeriod.of(Year.of(2023)), new Moment(new AsOf.Now(), LocalDate.of(2023, 12, 31)));

    @TempDir
    private static Path folder;

    private static String whole = "";
    private static String partial = "";

    private final RecordingTerminal terminal = new RecordingTerminal(Map.of());

    @BeforeAll
    static void make_the_reports() {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
        try (RunningDuban duban = RunningDuban.serving(
                ExampleYear.settings(folder),
                new RecordingTerminal(Map.of()).terminal().out())) {
            UnitService units = duban.part(UnitService.class);
            whole = written(units, Reader.of(Set.of(Role.AUDITOR), null, null));
            partial = written(
                    units,
                    Reader.of(Set.of(Role.DEPARTMENT), new UnitId("greening-bureau"), SupervisedOrgan.GOVERNMENT));
        }
    }

    @Test
    void the_same_ledger_reaches_the_same_digest(@TempDir Path out) throws IOException {
        assertThat(verified(out, whole)).as(terminal.err()).isZero();
        assertThat(whole).contains("\"kind\":\"UNIT\"");
    }

    @Test
    void what_was_changed_in_it_is_named(@TempDir Path out) throws IOException {
        assertThat(verified(out, whole.replaceFirst("\"exactValue\":\"(\\d+)/(\\d+)\"", "\"exactValue\":\"99/$2\"")))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("exactValue", "99/");
    }

    @Test
    void one_that_tells_of_a_part_alone_cannot_be_produced_again_as_the_whole(@TempDir Path out) throws IOException {
        assertThat(verified(out, partial)).isEqualTo(1);
        assertThat(terminal.out()).contains("partial");
    }

    private static String written(UnitService units, Reader reader) {
        return AnswerJson.mapper().writeValueAsString(units.report(reader, QUERY));
    }

    private int verified(Path out, String report) throws IOException {
        Path file = Files.writeString(out.resolve("report.json"), report);
        return Duban.run(List.of("verify-report", "--data", folder.toString(), file.toString()), terminal.terminal());
    }
}
