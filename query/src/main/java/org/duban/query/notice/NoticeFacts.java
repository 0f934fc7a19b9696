package org.duban.query.notice;

import java.time.LocalDate;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.duban.query.register.RegisterFacts;

/**
 * A notice that nobody gets.
 *
 * @param about the stream of the event that it would have told of
 * @param skippedOn the day on which that was decided
 */
public record NoticeFacts(NoticeId noticeId, StreamId about, String reason, LocalDate skippedOn)
        implements RegisterFacts {

    @Override
    public String title() {
        return noticeId.value();
    }

    static NoticeFacts of(NoticeSkipped e) {
        return new NoticeFacts(e.noticeId(), e.about(), e.reason(), e.occurredOn());
    }
}
