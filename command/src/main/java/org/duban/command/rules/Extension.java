package org.duban.command.rules;

/**
 * How far and how often a deadline may be put off.
 *
 * @param cap how far from the original trigger
 * @param times how often
 * @param status how firm this is
 */
record Extension(Offset cap, int times, Status status) {}
