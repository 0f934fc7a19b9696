package org.duban.ui.evaluations;

import java.util.Locale;
import org.duban.command.rules.DeadlineRules;

/**
 * What a report was made with; none of it is part of what its digest covers, but for what it makes of the content.
 *
 * @param program the version of Duban
 * @param definitions SHA-256 of all definitions of figures
 * @param rules SHA-256 of all deadline rules
 */
public record ReportVersions(String program, String definitions, String rules) {

    /** Those of this program under {@code rules}. */
    static ReportVersions of(DeadlineRules rules) {
        return new ReportVersions(
                ProgramVersion.current(),
                ReportDigest.of(ReportService.definitions()),
                ReportDigest.of(rules.rules(Locale.ROOT)));
    }
}
