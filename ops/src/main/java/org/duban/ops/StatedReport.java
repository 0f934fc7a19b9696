package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.duban.query.access.Reader;
import org.duban.query.figure.AuditFinding;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.FindAudit;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.figure.StatedFigures;
import org.duban.query.figure.StatedNumber;
import org.duban.query.timeline.Moment;

/** The figures that the report of the example year printed, as they were printed. */
record StatedReport(List<Line> lines) {

    /** What it says of suggestions is of the third session of the seventeenth congress. */
    private static final ReportPeriod PERIOD = ReportPeriod.of(Year.of(2023)).ofSession("17-3");

    /**
     * One of them.
     *
     * @param figure its id
     * @param stated the number with its unit
     */
    record Line(String figure, String stated) {

        private static Line read(String text) {
            int comma = text.indexOf(',');
            return new Line(text.substring(0, comma), text.substring(comma + 1));
        }
    }

    /**
     * One of them beside what is computed.
     *
     * @param finding what the two are beside each other
     */
    record Beside(Line line, AuditFinding finding) {

        /** Whether it was printed as it is computed, or rounded down. */
        boolean agrees() {
            return finding.verdict() == Verdict.MATCH || finding.verdict() == Verdict.MATCH_TRUNCATED;
        }

        /** What is computed, as it would be printed; a dash if nothing is. */
        String computed() {
            return Optional.ofNullable(finding.computed().printed()).orElse("–");
        }
    }

    /** @throws CliException if the file cannot be read */
    static StatedReport in(Path file) {
        try {
            return new StatedReport(
                    Files.readAllLines(file).stream().skip(1).map(Line::read).toList());
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    /** Every one of them beside what is computed now. */
    List<Beside> beside(StatedFigures computed, Reader reader) {
        return lines.stream()
                .flatMap(line -> computed
                        .find(
                                reader,
                                new FindAudit(
                                        line.figure(),
                                        PERIOD,
                                        StatedNumber.parse(line.stated()),
                                        List.of(),
                                        Moment.NOW))
                        .map(finding -> new Beside(line, finding))
                        .stream())
                .toList();
    }
}
