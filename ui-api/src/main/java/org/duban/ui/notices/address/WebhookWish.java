package org.duban.ui.notices.address;

import org.duban.events.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook is to be.
 *
 * @param account with whose rights it reads titles and units; null for none
 * @param setBy who wishes it
 */
record WebhookWish(String url, Interest interest, @Nullable AccountName account, AccountName setBy) {}
