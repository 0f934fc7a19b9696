package org.duban.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.RecordedStreams;
import org.duban.command.whatif.VerdictTally;
import org.duban.command.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/** Fills one page with the terms that a proposal would have changed. */
final class PageOfTerms {

    private final Bookmark start;
    private final int limit;
    private final @Nullable VerdictTally tally;
    private final List<Comparison> items = new ArrayList<>();
    private @Nullable Bookmark next;

    /** @param tally counts every term there is, on the page or not; null if nobody asks */
    PageOfTerms(Bookmark start, int limit, @Nullable VerdictTally tally) {
        this.start = start;
        this.limit = limit;
        this.tally = tally;
    }

    /** Goes through {@code streams} until nothing more is wanted. */
    WhatIfAnswer filled(WhatIf question, RecordedStreams streams) {
        for (int n = start.streams(); n < streams.count() && (next == null || tally != null); n++) {
            List<Comparison> terms = streams.under(question, n);
            if (tally != null) {
                terms.forEach(tally::add);
            }
            take(n, terms);
        }
        return new WhatIfAnswer(
                tally == null ? null : tally.summary(), items, next == null ? null : next.text(), streams.position());
    }

    private void take(int n, List<Comparison> terms) {
        for (int term = n == start.streams() ? start.terms() : 0; term < terms.size() && next == null; term++) {
            if (terms.get(term).differs()) {
                take(terms.get(term), start.at(n, term));
            }
        }
    }

    private void take(Comparison one, Bookmark here) {
        if (items.size() < limit) {
            items.add(one);
        } else {
            next = here;
        }
    }
}
