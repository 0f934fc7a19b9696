package org.duban.events.ledger.document;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;

/**
 * The parts of a stored commit that vouch for each other. The document is put together again from them and compared, so
 * that no byte escapes: not one between the fields either.
 */
final class CommitProof {

    private final byte[] document;
    private final long position;
    private final CommitForm form;
    private final List<byte[]> events;
    private final String hash;

    /** @param position of the first event, for the report */
    CommitProof(byte[] document, long position, CommitForm form, List<byte[]> events, String hash) {
        this.document = document;
        this.position = position;
        this.form = form;
        this.events = events;
        this.hash = hash;
    }

    static CommitProof read(byte[] document, long position) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.proof(position);
        } catch (RuntimeException e) {
            // Bytes that somebody made up can fail in any way there is.
            throw new LedgerDamaged(position, LedgerFault.FORM, String.valueOf(e.getMessage()));
        }
    }

    void check(MessageDigest digest) {
        for (int n = 0; n < events.size(); n++) {
            String stored = EventDocument.digest(events.get(n));
            same(position + n, LedgerFault.DIGEST, EventDocument.digest(events.get(n), digest), stored);
        }
        same(position, LedgerFault.HASH, HexFormat.of().formatHex(digest.digest(hashed())), hash);
        if (!Arrays.equals(form.whole(events, hash), document)) {
            throw new LedgerDamaged(position, LedgerFault.FORM, "there are bytes that mean nothing");
        }
    }

    byte[] hashed() {
        return form.hashed(events.stream().map(EventDocument::digest).toList());
    }

    byte[] event(int number) {
        return events.get(number);
    }

    static void same(long position, LedgerFault fault, String computed, String stored) {
        if (!computed.equals(stored)) {
            throw new LedgerDamaged(position, fault, "computed " + computed + ", stored " + stored);
        }
    }
}
