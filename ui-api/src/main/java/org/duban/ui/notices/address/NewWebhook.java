package org.duban.ui.notices.address;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that was just set.
 *
 * @param secret what its deliveries are signed with, {@code whsec_} and Base64; shown this once; absent if it stays as it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewWebhook(
        @JsonUnwrapped Webhook webhook, @Nullable String secret) {}
