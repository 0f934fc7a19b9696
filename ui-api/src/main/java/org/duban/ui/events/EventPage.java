package org.duban.ui.events;

import java.util.List;

/**
 * Some events, oldest first.
 *
 * @param next the position to ask for those after them with, also where there are none yet
 */
public record EventPage(List<CloudEvent> events, long next) {}
