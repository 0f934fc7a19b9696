package org.duban.command.dispatch;

import java.time.Instant;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.jspecify.annotations.Nullable;

/** When a command is recorded: never before the ledger's head, so that a day judged here is the day recorded there. */
final class RecordingTime {

    private RecordingTime() {}

    /**
     * Now, or the time that an import asks for.
     *
     * @param asked null for now
     * @param head when the ledger's last commit was recorded
     * @throws CommandRefused if {@code asked} is before {@code head} or after {@code now}
     */
    static Instant of(@Nullable Instant asked, Instant head, Instant now) {
        if (asked == null) {
            return now.isBefore(head) ? head : now;
        }
        CommandRefused.unless(!asked.isBefore(head), CommonRule.RECORDED_BEFORE_HEAD, "head", head.toString());
        CommandRefused.unless(!asked.isAfter(now), CommonRule.RECORDED_AFTER_NOW, "now", now.toString());
        return asked;
    }
}
