package org.duban.query.registers;

import org.duban.events.StreamId;
import org.duban.query.timeline.Moment;

/** Asks for one entry of a register. */
public record FindEntry(StreamId entry, Moment moment) {}
