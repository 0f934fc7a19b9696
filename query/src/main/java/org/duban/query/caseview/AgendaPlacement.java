package org.duban.query.caseview;

import java.time.LocalDate;
import org.duban.events.MeetingId;

/**
 * Something was put on a session's agenda.
 *
 * @param meeting that decided so
 * @param session on whose agenda it is
 */
public record AgendaPlacement(LocalDate on, MeetingId meeting, MeetingId session) {}
