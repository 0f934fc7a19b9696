package org.duban.ui.notices.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.duban.events.Role;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Looks up in the lists what is due soon. */
public final class DueSoonScanner implements Lookout {

    private static final int AT_ONCE = 500;
    private static final Reader EVERYTHING = Reader.of(Set.of(Role.AUDITOR), null, null);

    private final FollowUps followUps;
    private final LongSupplier seen;
    private final Clock clock;

    /**
     * Looks at {@code followUps}.
     *
     * @param seen the position of the last event that they show
     */
    public DueSoonScanner(FollowUps followUps, LongSupplier seen, Clock clock) {
        this.followUps = followUps;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public boolean sees(long position) {
        return seen.getAsLong() >= position;
    }

    @Override
    public List<Notice> dueSoon() {
        List<Notice> notices = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            FindFollowUps query = new FindFollowUps(
                    FollowUpStatus.DUE_SOON, FollowUpFilter.ANY, Moment.NOW, new Page(AT_ONCE, cursor));
            FollowUpList page = followUps.find(EVERYTHING, query);
            page.items().forEach(followUp -> notices.add(notice(followUp, page.position())));
            cursor = page.next();
        } while (cursor != null);
        return notices;
    }

    private Notice notice(FollowUp followUp, long position) {
        String name = NoticeKind.DUE_SOON + " " + followUp.followUpId() + " " + followUp.dueOn();
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        Notice.Of owing = new Notice.Of(followUp.stream(), followUp.duty());
        return Notice.of(NoticeKind.DUE_SOON, id, owing, followUp.dueOn(), 0, clock.instant(), position);
    }
}
