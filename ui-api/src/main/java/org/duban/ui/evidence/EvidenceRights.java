package org.duban.ui.evidence;

import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.events.Evidence;

/** Who may read an evidence file beside whoever brought it. */
@FunctionalInterface
public interface EvidenceRights {

    /** The file of that SHA-256 as it is cited in something that the account called {@code account} is shown. */
    Optional<Evidence> cited(AccountName account, String sha256);
}
