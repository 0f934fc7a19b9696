package org.duban.query.view;

import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;

class MemoryStreamAuditTest extends StreamAuditContract {

    @Override
    ViewStore open() {
        return new MemoryViewStore();
    }
}
