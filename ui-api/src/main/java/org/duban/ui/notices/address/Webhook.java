package org.duban.ui.notices.address;

import java.net.URI;

/**
 * Another program that is told of notices.
 *
 * @param name as in {@code [a-z0-9-]{1,64}}
 * @param url where it listens
 */
public record Webhook(String name, URI url) {}
