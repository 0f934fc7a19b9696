package org.duban.ui.refusals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duban.command.Refusal;

/**
 * A refusal and its place in the log.
 *
 * @param number counts from one, without gaps
 */
public record NumberedRefusal(long number, @JsonUnwrapped Refusal refusal) {}
