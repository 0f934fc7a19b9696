package org.duban.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.UnitId;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Lateness;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;

/** The open duties with a date, the earliest first. */
record OpenDuties(FollowUps followUps) {

    /** No calendar program is helped by more. */
    private static final int MOST = 1000;

    private static final int AT_ONCE = 500;

    /** @param unit whose; null for all that {@code reader} may see */
    List<FollowUp> of(Reader reader, @Nullable UnitId unit) {
        List<FollowUp> open = new ArrayList<>();
        Page page = new Page(AT_ONCE, null);
        while (page != null && open.size() < MOST) {
            FollowUpList list =
                    followUps.find(reader, new FindFollowUps(FollowUpStatus.OPEN, dated(unit), Moment.NOW, page));
            open.addAll(list.items());
            page = list.next() == null ? null : new Page(AT_ONCE, list.next());
        }
        return open;
    }

    private static FollowUpFilter dated(@Nullable UnitId unit) {
        Lateness anyDay = new Lateness(null, LocalDate.EPOCH, null, null, null);
        return new FollowUpFilter(unit == null ? ResponsibleParty.ANY : ResponsibleParty.of(unit), Subject.ANY, anyDay);
    }
}
