package org.duban.ui.tokens;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A token that was just made.
 *
 * @param secret what a program sends as {@code Authorization: Bearer}; shown this once, and kept nowhere
 */
public record NewApiToken(@JsonUnwrapped ApiToken token, String secret) {}
