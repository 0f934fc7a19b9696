package org.duban.ui.notices.outbox;

import java.time.Duration;

/**
 * When not to send, or not any more.
 *
 * @param oldest nobody is told what there was reason for longer ago than this
 * @param longest nothing is tried for longer than this
 */
public record NoticeLimits(Duration oldest, Duration longest) {}
