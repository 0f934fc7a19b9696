package org.duban.ui.notices.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;

/**
 * Another program that is told of notices.
 *
 * @param name as in {@code [a-z0-9-]{1,64}}
 * @param url where it listens
 * @param interest which notices it is told of
 */
public record Webhook(String name, URI url, @JsonUnwrapped Interest interest) {}
