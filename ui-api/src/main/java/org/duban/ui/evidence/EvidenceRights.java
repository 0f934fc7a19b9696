package org.duban.ui.evidence;

import org.duban.command.account.Account;

/** Who may read an evidence file beside whoever brought it. */
@FunctionalInterface
public interface EvidenceRights {

    /** Whether {@code account} is shown something that cites the file of that SHA-256. */
    boolean readsCaseCiting(Account account, String sha256);
}
