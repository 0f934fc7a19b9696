package org.duban.command.notice;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.notice.NoticeCommand.SkipNotice;
import org.duban.events.Event;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.duban.events.notice.NoticeEvent;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the register of skipped notices. It does not look at the stream the notice is about, which may be the very
 * one that cannot be read.
 */
public final class SkippedNotices extends Register<NoticeCommand, NoticeEvent, SkippedNotice> {

    /** The register. */
    public static final SkippedNotices REGISTER = new SkippedNotices();

    private SkippedNotices() {
        super(NoticeId.KIND, NoticeCommand.class, NoticeEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(NoticeRule.values());
    }

    @Override
    protected SkippedNotice after(@Nullable SkippedNotice before, NoticeEvent event) {
        return new SkippedNotice(event.occurredOn());
    }

    @Override
    protected List<? extends Event> on(NoticeCommand command, @Nullable SkippedNotice notice, Context context) {
        return switch (command) {
            case SkipNotice c -> {
                CommandRefused.unless(
                        notice == null,
                        NoticeRule.NOTICE_SKIPPED_ALREADY,
                        "notice",
                        c.noticeId().value());
                mustBeParked(c, context.parked().streamOf(c.noticeId()));
                yield List.of(new NoticeSkipped(c.noticeId(), c.about(), c.reason(), c.occurredOn()));
            }
        };
    }

    /** What was told, will be told or never happened cannot be kept from anybody. */
    private static void mustBeParked(SkipNotice command, @Nullable StreamId stream) {
        String notice = command.noticeId().value();
        CommandRefused.unless(stream != null, NoticeRule.NOTICE_NOT_PARKED, "notice", notice);
        CommandRefused.unless(
                command.about().equals(stream),
                NoticeRule.NOTICE_PARKED_ELSEWHERE,
                "notice",
                notice,
                "stream",
                String.valueOf(stream));
    }

    @Override
    protected Aspects of(NoticeEvent event, @Nullable SkippedNotice before, Context context) {
        return switch (event) {
            case NoticeSkipped e -> Aspects.from(before == null ? LocalDate.MIN : before.on());
        };
    }
}
