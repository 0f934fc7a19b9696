package org.duban.ui.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.events.CaseId;
import org.duban.events.UnitId;
import org.duban.ui.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a CloudEvent 1.0. It holds what things are called, and titles and units only as far as the receiver may read
 * them; nothing about people and nothing a case keeps to itself.
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
     * @param title of the item, or of the case or entry where that as a whole owes the duty; absent if the receiver may not
     *     read it
     * @param caseTitle of the case, or of the entry of a register; absent if the receiver may not read it
     * @param unit that owes the duty; absent if none does, or the receiver may not read it
     * @param unitName what that is called; absent where the unit is
     * @param link where people read on, if they may
     */
    public record NoticeData(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            CaseId caseId,

            String stream,
            String followUpId,
            @Nullable LocalDate dueOn,
            int stage,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String caseTitle,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UnitId unit,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String unitName,

            String link) {}

    /** @param source the address under which Duban is known */
    static NoticeMessage of(Notice notice, Particulars told, String source) {
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
                        notice.stage(),
                        told.title(),
                        told.caseTitle(),
                        told.unit(),
                        told.unitName(),
                        source + notice.path()));
    }
}
