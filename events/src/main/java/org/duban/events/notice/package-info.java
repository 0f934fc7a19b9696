/** Notices that somebody decided never to send. */
@NullMarked
package org.duban.events.notice;

import org.jspecify.annotations.NullMarked;
