package org.duban.query.meeting;

import java.time.LocalDate;

/** It was put off or brought forward. */
public record MeetingMove(LocalDate on, LocalDate before, LocalDate startsOn, LocalDate endsOn, String reason) {}
