package org.duban.ui.wiring;

import org.duban.command.CaseSight;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.springframework.beans.factory.ObjectProvider;

/** What accounts are shown once there are views; before, and where there are none, they are shown everything. */
record LaterSight(ObjectProvider<CaseSight> views) implements CaseSight {

    @Override
    public boolean showsAll(String account) {
        return now().showsAll(account);
    }

    @Override
    public boolean shows(String account, CaseId caseId) {
        return now().shows(account, caseId);
    }

    @Override
    public boolean shows(String account, CaseId caseId, ItemId item) {
        return now().shows(account, caseId, item);
    }

    private CaseSight now() {
        return views.getIfAvailable(() -> EVERYTHING);
    }
}
