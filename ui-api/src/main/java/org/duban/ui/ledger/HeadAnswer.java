package org.duban.ui.ledger;

import java.time.Instant;
import org.duban.events.ledger.Head;

/**
 * Where the ledger stands. Position and hash, noted elsewhere, prove later that nothing before them was changed.
 *
 * @param position of the last event, 0 if there is none
 * @param hash of the last commit, in lower-case hex
 */
public record HeadAnswer(long position, String hash, Instant recordedAt) {

    static HeadAnswer of(Head head) {
        return new HeadAnswer(head.position(), head.hash(), head.at());
    }
}
