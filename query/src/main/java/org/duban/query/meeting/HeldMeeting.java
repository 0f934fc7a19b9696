package org.duban.query.meeting;

import java.time.LocalDate;

/** It took place. */
public record HeldMeeting(LocalDate on, LocalDate endedOn, int members, int present) {}
