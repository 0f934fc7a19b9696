package org.duban.ui.calendar;

import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.query.followup.FollowUps;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;

/** Tells calendars what is due: every open duty with a date that the calendar's owner may see today. */
public final class Feed {

    private final Calendars calendars;
    private final Directory directory;
    private final OpenDuties duties;
    private final CalendarEntries entries;
    private final ViewGate gate;

    /** Feeds of {@code calendars}. */
    public Feed(Calendars calendars, Directory directory, FollowUps followUps, CalendarEntries entries, ViewGate gate) {
        this.calendars = calendars;
        this.directory = directory;
        this.duties = new OpenDuties(followUps);
        this.entries = entries;
        this.gate = gate;
    }

    /**
     * The calendar that {@code token} opens, as iCalendar text.
     *
     * @throws ProblemException if it opens none, its owner is no longer let in, or the views are not complete
     */
    String of(String token) {
        CalendarSubscription subscription = calendars.opened(token).orElseThrow(Feed::nothing);
        Account owner = directory
                .account(subscription.owner())
                .filter(account -> !account.disabled())
                .orElseThrow(Feed::nothing);
        gate.pass();
        return Ics.of(entries.of(duties.of(new Readers(directory).of(owner), subscription.unit())));
    }

    private static ProblemException nothing() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
