package org.duban.command.series;

import java.util.Set;

/** The numbers that were given out of one series. */
public record Series(Set<Integer> given) {}
