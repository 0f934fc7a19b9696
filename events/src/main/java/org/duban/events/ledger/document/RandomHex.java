package org.duban.events.ledger.document;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Random texts of 32 hex digits: the salts of events and the names of ledgers. */
record RandomHex(RandomGenerator random) {

    private static final int BYTES = 16;

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
