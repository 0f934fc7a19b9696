package org.duban.query.view;

import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;

class ParkedStreamsTest extends ParkedStreamsContract {

    @Override
    ViewStore open() {
        return new MemoryViewStore();
    }

    @Override
    ViewStore elsewhere(ViewStore here) {
        return here; // there is no other node
    }
}
