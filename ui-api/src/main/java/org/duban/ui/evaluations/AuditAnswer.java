package org.duban.ui.evaluations;

import org.duban.query.figure.AuditFinding;
import org.duban.query.figure.AuditFinding.Explanation;
import org.duban.query.figure.AuditFinding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure was stated as it is computed.
 *
 * @param stated the number as it was asked about
 * @param understood that number in digits, with its mark if a share is meant
 * @param figure what is computed
 * @param nearest the reading under which the stated number comes out, or comes closest; null unless it does not match
 * @param position of the ledger that it tells of
 */
public record AuditAnswer(
        String stated,
        String understood,
        Verdict verdict,
        FigureAnswer figure,
        @Nullable Explanation nearest,
        long position) {

    static AuditAnswer of(String stated, AuditFinding finding, FigureAnswer figure) {
        return new AuditAnswer(
                stated,
                finding.stated().understood(),
                finding.verdict(),
                figure,
                finding.nearest(),
                finding.position());
    }
}
