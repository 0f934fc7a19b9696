package org.duban.events.notice;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.NoticeId;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/** What can happen to the notice of an event beside being sent. */
public sealed interface NoticeEvent extends Event {

    /** Which one. */
    NoticeId noticeId();

    @Override
    default StreamId stream() {
        return noticeId().stream();
    }

    /** Nobody is told of an event of {@code about}, because it could not be made out whom to tell of it, or what. */
    record NoticeSkipped(
            NoticeId noticeId,
            @Fixed StreamId about,
            @SeveralLines String reason,
            LocalDate occurredOn) implements NoticeEvent {}
}
