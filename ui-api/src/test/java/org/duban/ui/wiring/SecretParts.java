package org.duban.ui.wiring;

import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;
import org.duban.query.view.StoreOf;

/** Parts of a running program that a test of secret cases looks into. */
public final class SecretParts {

    private SecretParts() {}

    /** The views. */
    public static LiveViews live(RunningDuban duban) {
        return duban.part(ViewKeeping.class).live();
    }

    /** Their rows. */
    public static ViewStore store(RunningDuban duban) {
        return StoreOf.views(live(duban));
    }
}
