/** Streams of any kind, folded into views event by event. */
@NullMarked
package org.duban.query.fold;

import org.jspecify.annotations.NullMarked;
