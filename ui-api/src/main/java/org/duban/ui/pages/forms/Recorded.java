package org.duban.ui.pages.forms;

import java.io.Serializable;
import org.duban.command.Receipt;

/**
 * A receipt, as the page shows it.
 *
 * @param what was done
 * @param position of the commit in the ledger
 * @param hash of the commit, in lower-case hex
 */
public record Recorded(String what, String position, String hash) implements Serializable {

    static Recorded of(String what, Receipt receipt) {
        return new Recorded(what, Long.toString(receipt.position()), receipt.hash());
    }

    /** Position and hash, as {@code verify --head} takes them. */
    public String whole() {
        return position + ":" + hash;
    }
}
