package org.duban.events.ledger.document;

import java.security.MessageDigest;
import java.util.List;
import java.util.random.RandomGenerator;
import org.duban.events.ledger.Draft;

/** Encodes drafts for one ledger, in any number of threads. */
public final class DraftEncoder {

    private final LedgerDigest digest;
    private final RandomHex salts;

    /** @param random gives the events' salts; must be safe for use by many threads */
    public DraftEncoder(LedgerDigest digest, RandomGenerator random) {
        this.digest = digest;
        this.salts = new RandomHex(random);
    }

    /**
     * The drafts with all that their callers know.
     *
     * @throws IllegalArgumentException if one holds no event, is too large, a field's name begins with $, or something secret
     *     was not sealed
     */
    public List<CommitTemplate> encode(List<Draft> drafts) {
        if (drafts.stream().anyMatch(draft -> !draft.secret().isEmpty())) {
            throw new IllegalArgumentException("Something secret would be stored open");
        }
        MessageDigest own = digest.start();
        return drafts.stream()
                .map(draft -> new CommitTemplate(draft, salts, own))
                .toList();
    }
}
