package org.duban.ui.statements;

import org.duban.events.ledger.checkpoint.NoteAlgorithm;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.ui.files.SideMap;

/**
 * Who this Duban is, to those who check its statements: made once, and kept beside the ledger.
 *
 * @param own signs its own statements
 * @param witness signs those of neighbours
 */
public record Signers(NoteSigner own, NoteSigner witness) {

    private static final String OWN = "own";
    private static final String WITNESS = "witness";
    private static final String LINE = " ";

    /** Those of the ledger called {@code ledger}, chained with {@code digest}. */
    public static Signers of(SideMap kept, String ledger, LedgerDigest digest) {
        String name = "duban/" + ledger;
        return new Signers(
                kept(kept, OWN, NoteSigner.named(name, NoteAlgorithm.beside(digest))),
                kept(kept, WITNESS, NoteSigner.named(name + "/witness", NoteAlgorithm.COSIGNATURE)));
    }

    /** The one that is there already, or else the fresh one. */
    private static NoteSigner kept(SideMap kept, String name, NoteSigner fresh) {
        String written = kept.keep(name, fresh.written().strip().replace("\n", LINE));
        return NoteSigner.parse(written.replace(LINE, "\n") + "\n");
    }
}
