package org.duban.ui.wiring;

import java.util.concurrent.CompletableFuture;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;

/** Where the views are, and what lets them show what the ledger holds. */
interface ViewKeeping extends AutoCloseable {

    /** The views themselves. */
    LiveViews live();

    /** What folds events into them. */
    ViewWriter writer();

    /** Is completed once they show what the ledger held when this Duban began, or fails if it cannot be folded. */
    CompletableFuture<Void> built();

    @Override
    void close();
}
