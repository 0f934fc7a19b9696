package org.duban.events.duty;

import org.duban.events.DutyId;
import org.duban.events.Event;

/** Something that happened to one duty of a stream. */
public sealed interface DutyEvent extends Event permits DeadlineEvent, EscalationEvent {

    /** Which one. */
    DutyId duty();
}
