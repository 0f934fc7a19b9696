package org.duban.query.store;

class MemoryViewStoreTest extends ViewStoreContract {

    @Override
    ViewStore open() {
        return new MemoryViewStore();
    }
}
