package org.duban.ops.fault;

import org.duban.ops.Interruption;
import org.duban.ui.wiring.LoudStop;

/** Does what a server does whose views do not agree with the ledger. */
final class StopsLoudly {

    static final int WHY = 70;

    private StopsLoudly() {}

    public static void main(String[] words) {
        try (Interruption interruption = new Interruption()) {
            Thread.ofPlatform().daemon().start(() -> LoudStop.with(WHY));
            interruption.await();
        }
    }
}
