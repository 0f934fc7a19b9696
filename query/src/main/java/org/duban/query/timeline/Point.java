package org.duban.query.timeline;

import java.time.LocalDate;

/** A {@link Moment} pinned to the ledger: a position, from 0, and a day. */
public record Point(long position, LocalDate on) {}
