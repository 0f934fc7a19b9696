package org.duban.ui.processing;

import java.util.List;

/** The events that are parked, in the order of groups and of the ledger. */
public record DeadLetterList(List<ParkedEvent> items) {}
