package org.duban.ui.live;

import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Asks how many entries were made since a page was shown, now and after each change.
 *
 * @param caseId the case that the page is about; null if it is about all of them
 * @param from the ledger's position that the page told of
 */
record FollowNews(@Nullable CaseId caseId, long from, Authentication caller) {

    /** Whether something in one of the streams may be new on the page. */
    boolean isAboutAny(Set<StreamId> streams) {
        return caseId == null
                ? streams.stream().anyMatch(stream -> stream.kind().equals(CaseId.KIND))
                : streams.contains(caseId.stream());
    }
}
