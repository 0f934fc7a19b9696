package org.duban.ui.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.events.CaseId;
import org.duban.ui.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a CloudEvent 1.0. It holds names of things, nothing about people and nothing a case keeps to itself.
 *
 * @param id of the notice, the same when it is sent again
 * @param source the address under which Duban is known
 * @param type {@code org.duban.} and what the notice is of
 * @param subject the duty it is about
 * @param time when there was reason to tell it
 * @param position in the ledger, as text because an attribute of a CloudEvent holds no more than 32 bits of a number
 */
public record NoticeMessage(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String position,
        NoticeData data) {

    /**
     * What a notice names.
     *
     * @param caseId the case it is about; absent if it is about an entry of a register
     * @param stream that owes the duty
     * @param dueOn the last day in time; null without one
     * @param stage 0 before the deadline, 1 after it, 2 and more after the limits set later
     */
    public record NoticeData(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            CaseId caseId,

            String stream,
            String followUpId,
            @Nullable LocalDate dueOn,
            int stage) {}

    /** @param source the address under which Duban is known */
    static NoticeMessage of(Notice notice, String source) {
        return new NoticeMessage(
                "1.0",
                notice.id(),
                source,
                notice.kind().type(),
                notice.followUpId(),
                notice.at(),
                "application/json",
                Long.toString(notice.position()),
                new NoticeData(
                        notice.caseId().orElse(null),
                        notice.stream(),
                        notice.followUpId(),
                        notice.dueOn(),
                        notice.stage()));
    }
}
