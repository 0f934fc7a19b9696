package org.duban.events.handling;

/** Something that happened to one duty of a case. */
public sealed interface DutyEvent extends HandlingEvent permits DeadlineEvent, EscalationEvent {

    /** Which one. */
    DutyId duty();
}
