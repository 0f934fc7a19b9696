package org.duban.ui.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that people should know of a duty. It names things and says nothing about them, so that it can be kept, and
 * what is shown is what the recipient may see when it is sent.
 *
 * @param id of the event it tells of; where there is none, one that is always made the same
 * @param followUpId the duty
 * @param dueOn the last day in time; null without one
 * @param stage 0 before the deadline, 1 after it, 2 and more after the limits set later
 * @param at when there was reason to tell it
 * @param position of the event in the ledger; of the ledger where there is no event
 */
public record Notice(
        NoticeKind kind,
        String id,
        String followUpId,
        @Nullable LocalDate dueOn,
        int stage,
        Instant at,
        long position) {

    /** The case it is about. */
    public CaseId caseId() {
        return new CaseId(followUpId.substring(0, followUpId.indexOf(':')));
    }

    /** What makes another notice the same one: duty, deadline and stage where it tells of a state, else the event. */
    public String key() {
        return kind.state() ? kind + " " + followUpId + " " + dueOn + " " + stage : kind + " " + id;
    }
}
