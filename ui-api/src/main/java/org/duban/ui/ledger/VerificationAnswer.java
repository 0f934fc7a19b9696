package org.duban.ui.ledger;

import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param holds whether every link holds
 * @param head the head it reached; null if something does not hold
 * @param anchored whether a head known from elsewhere was found in the chain; without one, nobody can say that the
 *     chain is complete
 * @param brokenAt the first position that does not hold, null if all do
 * @param fault what is wrong there
 */
public record VerificationAnswer(
        boolean holds,
        @Nullable HeadAnswer head,
        boolean anchored,
        @Nullable Long brokenAt,
        @Nullable LedgerFault fault,
        @Nullable String detail) {

    static VerificationAnswer of(LedgerVerdict verdict) {
        return switch (verdict) {
            case LedgerVerdict.Holds holds ->
                new VerificationAnswer(true, HeadAnswer.of(holds.head()), holds.anchored(), null, null, null);
            case LedgerVerdict.Broken broken ->
                new VerificationAnswer(false, null, false, broken.position(), broken.fault(), broken.detail());
        };
    }
}
