package org.duban.ui.audit;

import java.time.Instant;
import java.util.List;

/**
 * Something that is not as it should be.
 *
 * @param subject the stream, the SHA-256 of the file, or the position in the chain
 * @param details the rows and fields that differ, or what is wrong
 * @param foundAt when it was found first
 */
public record AuditFinding(Kind kind, String subject, List<String> details, Instant foundAt) {

    public AuditFinding {
        details = List.copyOf(details);
    }

    /** What it is about. */
    public enum Kind {
        /** A stream of the ledger and the rows that are read of it. */
        VIEW,
        /** An evidence file. */
        EVIDENCE,
        /** The ledger's chain. */
        CHAIN
    }

    /** Whether that is the same thing. */
    boolean isAbout(Kind other, String what) {
        return kind == other && subject.equals(what);
    }
}
