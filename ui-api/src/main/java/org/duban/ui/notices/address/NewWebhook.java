package org.duban.ui.notices.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A webhook that was just set.
 *
 * @param secret what its deliveries are signed with, {@code whsec_} and Base64; shown this once
 */
public record NewWebhook(@JsonUnwrapped Webhook webhook, String secret) {}
