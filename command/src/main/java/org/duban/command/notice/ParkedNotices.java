package org.duban.command.notice;

import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** The events of which people could not be told, and those that wait behind them. */
@FunctionalInterface
public interface ParkedNotices {

    /** Where nobody is told of anything, so that nothing is parked either. */
    ParkedNotices NONE = notice -> null;

    /**
     * The stream in which that event is parked; null if it is not parked. What a command asks here stays so until that
     * command is recorded or refused.
     */
    @Nullable
    StreamId streamOf(NoticeId notice);
}
