package org.duban.ui.evidence;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.duban.events.Evidence;

/** Who may read an evidence file beside whoever brought it. */
public interface EvidenceRights {

    /** The file of that SHA-256 as it is cited in something that {@code account}, as it logged in, is shown. */
    Optional<Evidence> cited(Account account, String sha256);

    /** The same, for the account of that name with all that it may read. */
    Optional<Evidence> cited(AccountName account, String sha256);
}
