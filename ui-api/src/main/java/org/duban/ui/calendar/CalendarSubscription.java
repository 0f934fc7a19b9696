package org.duban.ui.calendar;

import org.duban.events.AccountName;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody may subscribe to.
 *
 * @param owner whose rights decide what it shows
 * @param unit whose duties it shows; null for all that the owner may see
 */
public record CalendarSubscription(
        String id, AccountName owner, @Nullable UnitId unit) {}
