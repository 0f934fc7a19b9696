/** The deadline rules as data, the working calendars they count on, and the arithmetic of terms. */
@NullMarked
package org.duban.command.rules;

import org.jspecify.annotations.NullMarked;
