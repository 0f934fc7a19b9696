package org.duban.ui.evidence;

import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.EvidenceStore;
import org.duban.events.AccountName;

/**
 * The files that each account may cite.
 *
 * @param folder where they are
 * @param rights who may read which; there are none while nothing is shown to anybody
 */
public record CitableEvidence(EvidenceFiles folder, Supplier<Optional<EvidenceRights>> rights)
        implements EvidenceStore {

    @Override
    public boolean holds(String sha256) {
        return folder.holds(sha256);
    }

    @Override
    public EvidenceStore citableBy(String account) {
        return sha256 -> holds(sha256)
                && (folder.broughtBy(account, sha256).isPresent()
                        || rights.get()
                                .flatMap(known -> known.cited(new AccountName(account), sha256))
                                .isPresent());
    }
}
