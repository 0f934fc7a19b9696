package org.duban.query.meeting;

import java.time.LocalDate;

/** It does not take place. */
public record Cancellation(LocalDate on, String reason) {}
