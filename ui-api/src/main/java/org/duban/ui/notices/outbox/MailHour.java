package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.NoticeKind;

/**
 * The hour from which a day's mail is sent and what is due soon is looked up.
 *
 * @param zone the congress's zone
 */
public record MailHour(LocalTime hour, ZoneId zone) {

    /** When something queued at {@code at} may be sent: at once, or for mail about duties with all else of the day. */
    Instant due(Channel channel, NoticeKind kind, Instant at) {
        return channel == Channel.MAIL && kind != NoticeKind.DUE_SOON && !kind.personal() ? next(at) : at;
    }

    /** Whether the hour of {@code now}'s day has come. */
    boolean struck(Instant now) {
        return !now.atZone(zone).toLocalTime().isBefore(hour);
    }

    private Instant next(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        ZonedDateTime today = then.toLocalDate().atTime(hour).atZone(zone);
        return (today.isBefore(then) ? today.plusDays(1) : today).toInstant();
    }
}
