package org.duban.command.rules;

import org.duban.events.LegalStatus;

/**
 * How far and how often a deadline may be put off.
 *
 * @param cap how far from the original trigger
 * @param times how often
 * @param status how firm this is
 */
record ExtensionPolicy(Offset cap, int times, LegalStatus status) {}
