package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param secrets what becomes of secret cases
 */
record BundleQuestion(History history, String ledger, DubanSettings settings, long position, SecretCases secrets) {

    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");

    /**
     * The case, the year or the report in a file that somebody named.
     *
     * @throws CliException if there is none, or it must not leave the house
     */
    BundleMatter matter(String what) {
        BundleMatter found = found(what);
        Set<CaseId> kept = found.cases().stream()
                .filter(one -> outline(one).filter(BundleMatter::secret).isPresent())
                .collect(Collectors.toSet());
        if (secrets == SecretCases.SHOWN || kept.isEmpty()) {
            return found;
        }
        if (secrets == SecretCases.LEFT_OUT && found instanceof BundleMatter.OfYear year) {
            return new BundleMatter.OfYear(year.year(), kept);
        }
        throw CliException.failed(
                found instanceof BundleMatter.OfYear ? "bundle.secret" : "bundle.secretCase",
                kept.stream().map(CaseId::value).sorted().collect(Collectors.joining(", ")));
    }

    private BundleMatter found(String what) {
        if (YEAR.matcher(what).matches()) {
            LocalDate today = LocalDate.now(settings.clock().withZone(settings.zone()));
            if (Year.parse(what).isAfter(Year.from(today))) {
                throw CliException.misused("bundle.future", what);
            }
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
        return new BundleMatter.OfYear(CountedYear.of(history, ledger, settings.zone(), period, upTo, on), Set.of());
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
            ReportPeriod period = ReportCheck.period(content);
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
