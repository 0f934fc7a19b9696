package org.duban.ui.evidence;

/** A stored evidence file no longer has the content it was stored with. */
public final class EvidenceDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvidenceDamaged(String sha256) {
        this(sha256, "no longer has the content it was stored with");
    }

    /** @param what is wrong with it or what is known of it */
    EvidenceDamaged(String sha256, String what) {
        super("Evidence file " + sha256 + " " + what);
    }
}
