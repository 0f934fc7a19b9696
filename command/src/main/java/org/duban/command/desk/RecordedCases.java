package org.duban.command.desk;

import java.util.List;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.WhatIf;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;

/**
 * Every case that is recorded, in the order in which they began.
 *
 * @param streams of the cases
 * @param position of the ledger that is looked at; what came later is left out
 */
public record RecordedCases(History history, List<String> streams, long position) {

    private static final String PREFIX = "case-";

    /** Those in {@code history} at {@code position}. */
    public static RecordedCases of(History history, long position) {
        return new RecordedCases(history, history.streams(PREFIX), position);
    }

    /** How many there are. */
    public int count() {
        return streams.size();
    }

    /** What becomes of case number {@code n}, from 0, under the other rules of {@code question}. */
    public List<Comparison> under(WhatIf question, int n) {
        String stream = streams.get(n);
        CaseId caseId = new CaseId(stream.substring(PREFIX.length()));
        return question.of(caseId, CaseDuties.terms(history.stream(stream, 0, position)));
    }
}
