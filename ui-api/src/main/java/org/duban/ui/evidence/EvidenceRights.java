package org.duban.ui.evidence;

import org.duban.command.account.Account;

/** Who may read an evidence file: whoever may read a case that cites it. */
@FunctionalInterface
public interface EvidenceRights {

    /** Whether {@code account} may read a case that cites the file of that SHA-256. */
    boolean readsCaseCiting(Account account, String sha256);
}
