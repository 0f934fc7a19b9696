/** Calendar feeds of what is due. */
@NullMarked
package org.duban.ui.calendar;

import org.jspecify.annotations.NullMarked;
