package org.duban.query.view;

import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;

class MemoryRebuildTest extends ViewRebuildContract {

    @Override
    ViewStore open() {
        return new MemoryViewStore();
    }
}
