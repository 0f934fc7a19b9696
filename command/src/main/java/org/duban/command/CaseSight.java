package org.duban.command;

import org.duban.events.CaseId;
import org.duban.events.ItemId;

/** What accounts are shown of cases: what is not shown to somebody is not there when he gives commands either. */
public interface CaseSight {

    /** Everybody is shown everything: where nobody is shown anything, or one speaks for all. */
    CaseSight EVERYTHING = new CaseSight() {
        @Override
        public boolean showsAll(String account) {
            return true;
        }

        @Override
        public boolean shows(String account, CaseId caseId) {
            return true;
        }

        @Override
        public boolean shows(String account, CaseId caseId, ItemId item) {
            return true;
        }
    };

    /** Whether the account called {@code account} is shown every case there is, so that no id of one is news to it. */
    boolean showsAll(String account);

    /** Whether the account called {@code account} is shown something of the case, which is there. */
    boolean shows(String account, CaseId caseId);

    /** Whether the account called {@code account} is shown that item of the case, which is there. */
    boolean shows(String account, CaseId caseId, ItemId item);
}
