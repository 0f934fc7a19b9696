package org.duban.ui.notices.outbox;

import java.util.List;
import org.duban.ui.notices.Notice;

/** Looks up what is due soon, which no event tells. */
public interface Lookout {

    /** Whether it sees everything up to {@code position} of the ledger. */
    boolean sees(long position);

    /** A notice for every duty that is due soon. */
    List<Notice> dueSoon();
}
