package org.duban.events.ledger.tree;

import java.util.HexFormat;
import java.util.List;

/** Hashes as they are written: in lower-case hex. */
final class Hex {

    private Hex() {}

    static List<String> of(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
