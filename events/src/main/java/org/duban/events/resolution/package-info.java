/** What can happen to a resolution or decision after its adoption. */
@NullMarked
package org.duban.events.resolution;

import org.jspecify.annotations.NullMarked;
