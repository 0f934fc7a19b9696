/** What was read of what not everybody may read, and what was taken away. */
@NullMarked
package org.duban.events.reading;

import org.jspecify.annotations.NullMarked;
