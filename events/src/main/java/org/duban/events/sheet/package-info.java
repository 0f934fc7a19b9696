/** Figures as they were published, with what they are held against later. */
@NullMarked
package org.duban.events.sheet;

import org.jspecify.annotations.NullMarked;
