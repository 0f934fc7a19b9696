package org.duban.ui.notices.log;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A line of the log and its place there.
 *
 * @param number counts from one, without gaps
 */
public record NumberedDelivery(long number, @JsonUnwrapped Delivery delivery) {}
