package org.duban.command;

import org.duban.events.CaseId;

/** What accounts are shown of cases: to whom a case is not shown, it is not there when he gives commands either. */
@FunctionalInterface
public interface CaseSight {

    /** Everybody is shown everything: where nobody is shown anything, or one speaks for all. */
    CaseSight EVERYTHING = (account, caseId) -> true;

    /** Whether the account called {@code account} is shown something of the case, which is there. */
    boolean shows(String account, CaseId caseId);
}
