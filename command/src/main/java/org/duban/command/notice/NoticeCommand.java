package org.duban.command.notice;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.events.NoticeId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/** What can be asked about the notice of an event. */
public sealed interface NoticeCommand extends Command {

    /** The notice it is about. */
    NoticeId noticeId();

    @Override
    default StreamId stream() {
        return noticeId().stream();
    }

    /** Has nobody told of an event of {@code about} that is parked because its notice cannot be made. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record SkipNotice(
            NoticeId noticeId, StreamId about, @SeveralLines String reason, LocalDate occurredOn)
            implements NoticeCommand {}
}
