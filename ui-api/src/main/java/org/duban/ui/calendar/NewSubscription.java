package org.duban.ui.calendar;

/**
 * A calendar that was just made.
 *
 * @param path where it is read without login; shown this once, and a secret
 */
public record NewSubscription(String id, String path) {

    /** The same where Duban is served below {@code prefix}, which is empty if it is not. */
    NewSubscription below(String prefix) {
        return new NewSubscription(id, prefix + path);
    }
}
