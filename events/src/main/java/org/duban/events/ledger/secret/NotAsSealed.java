package org.duban.events.ledger.secret;

import java.io.IOException;

/** What is sealed is not what was sealed there: it was changed, cut off or moved, or the key is another one. */
public final class NotAsSealed extends IOException {

    private static final long serialVersionUID = 1L;

    NotAsSealed(String key) {
        super("What is sealed does not open with the key of " + key);
    }
}
