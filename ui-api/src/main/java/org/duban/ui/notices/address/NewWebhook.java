package org.duban.ui.notices.address;

import java.net.URI;

/**
 * A webhook that was just set.
 *
 * @param secret what its deliveries are signed with, {@code whsec_} and Base64; shown this once
 */
public record NewWebhook(String name, URI url, String secret) {}
