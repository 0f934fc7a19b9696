package org.duban.command.series;

import java.util.Set;

/**
 * The numbers that were given out of one series.
 *
 * @param given those of digits alone
 * @param marks the others, as all writings of them have it in common
 */
public record Series(Set<Integer> given, Set<String> marks) {}
