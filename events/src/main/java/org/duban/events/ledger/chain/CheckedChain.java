package org.duban.events.ledger.chain;

import java.security.MessageDigest;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.HeaderDocument;

/** The documents of a ledger one after the other, each checked against all before it. */
public final class CheckedChain {

    private final LedgerIndex index;
    private final MessageDigest digest;

    /**
     * Begins with a header.
     *
     * @throws LedgerDamaged if {@code document} has not the form of one
     * @throws LedgerNewer if a later version wrote it
     */
    public CheckedChain(byte[] document) {
        HeaderDocument header = header(document);
        index = new LedgerIndex(header);
        digest = header.digest().start();
    }

    /**
     * Takes the next commit.
     *
     * @throws LedgerDamaged if it does not follow from those before it, or a hash or digest is not what it should be
     */
    public void add(byte[] document) {
        long position = index.head().position() + 1;
        CommitOutline commit = outline(document, position);
        Links.check(index, commit);
        CommitDocument.check(document, position, digest);
        index.add(commit, 0);
    }

    /** Where the ledger stands after what was taken last. */
    public Head head() {
        return index.head();
    }

    /** The position of the first event of what was taken last, 0 for the header. */
    public long first() {
        int commits = index.size();
        return commits == 0 ? 0 : index.position(commits - 1);
    }

    /** How many commits were taken. */
    public int commits() {
        return index.size();
    }

    /** The ledger's own name. */
    public String ledger() {
        return index.id();
    }

    /**
     * Reads a stored commit without looking into the content of its events.
     *
     * @throws LedgerDamaged if {@code document} has not the form of a commit
     */
    public static CommitOutline outline(byte[] document, long position) {
        try {
            return CommitDocument.outline(document);
        } catch (RuntimeException e) {
            // Bytes that somebody made up can fail in any way there is.
            throw new LedgerDamaged(position, LedgerFault.FORM, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a stored header.
     *
     * @throws LedgerDamaged if {@code document} has not the form of a header
     * @throws LedgerNewer if a later version wrote it
     */
    public static HeaderDocument header(byte[] document) {
        try {
            return HeaderDocument.read(document);
        } catch (LedgerNewer newer) {
            throw newer;
        } catch (RuntimeException e) {
            throw new LedgerDamaged(0, LedgerFault.HEADER, String.valueOf(e.getMessage()));
        }
    }
}
