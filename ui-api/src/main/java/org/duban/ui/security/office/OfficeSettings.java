package org.duban.ui.security.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is set of the office's login service.
 *
 * @param issuer by which it calls itself, an address under which it describes itself
 * @param client what it calls Duban; null if people do not log in through it
 * @param secret that Duban proves it with; null if it needs none
 * @param scopes that are asked for
 * @param claim which of the things that it says of somebody is his account's name
 * @param audience what its tokens for Duban's programs name; null if none are taken
 * @param address under which people reach Duban, without a slash at the end; null for the one that they call
 */
public record OfficeSettings(
        String issuer,
        @Nullable String client,
        @Nullable String secret,
        Set<String> scopes,
        String claim,
        @Nullable String audience,
        @Nullable String address) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "login of " + issuer;
    }
}
