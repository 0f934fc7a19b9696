/** What happened in a stream: who did what, when, why and on what legal ground, with everything that was recorded. */
@NullMarked
package org.duban.query.history;

import org.jspecify.annotations.NullMarked;
