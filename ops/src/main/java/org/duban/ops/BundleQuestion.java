package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.CountedYear;
import org.duban.ui.evaluations.ReportCheck;
import org.duban.ui.wiring.DubanSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what a bundle is to be of.
 *
 * @param position of the ledger up to which it tells
 * @param secret whether what is secret may leave the house
 */
record BundleQuestion(History history, String ledger, DubanSettings settings, long position, boolean secret) {

    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");

    /**
     * The case, the year or the report in a file that somebody named.
     *
     * @throws CliException if there is none, or it must not leave the house
     */
    BundleMatter matter(String what) {
        BundleMatter found = found(what);
        List<String> kept = found.cases().stream()
                .filter(one -> outline(one).filter(BundleMatter::secret).isPresent())
                .map(CaseId::value)
                .sorted()
                .toList();
        if (!secret && !kept.isEmpty()) {
            throw CliException.failed("bundle.secret", String.join(", ", kept));
        }
        return found;
    }

    private BundleMatter found(String what) {
        if (YEAR.matcher(what).matches()) {
            LocalDate today = LocalDate.now(settings.clock().withZone(settings.zone()));
            return year(ReportPeriod.of(Year.parse(what)), position, today);
        }
        Path file = Path.of(what);
        return Files.isRegularFile(file) ? reported(file) : ofCase(what);
    }

    private BundleMatter ofCase(String what) {
        CaseId caseId;
        try {
            caseId = new CaseId(what);
        } catch (IllegalArgumentException noName) {
            throw CliException.misused("bundle.what", what);
        }
        return outline(caseId)
                .map(outline -> new BundleMatter.OfCase(caseId, outline))
                .orElseThrow(() -> CliException.misused("bundle.what", what));
    }

    private Optional<CaseOutline> outline(CaseId caseId) {
        return CountedYear.outline(history, settings.zone(), caseId, position);
    }

    private BundleMatter year(ReportPeriod period, long upTo, LocalDate on) {
        return new BundleMatter.OfYear(CountedYear.of(history, ledger, settings.zone(), period, upTo, on));
    }

    /** A report, which must be the one that the ledger gives. */
    private BundleMatter reported(Path file) {
        try {
            JsonNode report = JsonMapper.shared().readTree(Files.readString(file));
            JsonNode content = report.path("content");
            if (content.has("parties")
                    || ReportCheck.of(history, ledger, settings.zone(), report).likeness()
                            != ReportCheck.Likeness.SAME) {
                throw CliException.failed(content.has("parties") ? "bundle.parties" : "bundle.other", file);
            }
            ReportPeriod period = new ReportPeriod(day(content, "from"), day(content, "to"));
            return year(period, content.path("position").asLong(), day(content, "on"));
        } catch (IOException e) {
            throw CliException.with(file, e);
        } catch (JacksonException | IllegalArgumentException noReport) {
            throw CliException.failed("verify-report.form", file);
        }
    }

    private static LocalDate day(JsonNode content, String name) {
        return LocalDate.parse(content.path(name).asString());
    }
}
