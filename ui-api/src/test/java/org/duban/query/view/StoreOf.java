package org.duban.query.view;

import org.duban.query.store.ViewStore;

/** Lets tests change rows behind the program's back. */
public final class StoreOf {

    private StoreOf() {}

    /** Where {@code views} are kept. */
    public static ViewStore views(LiveViews views) {
        return views.store();
    }
}
