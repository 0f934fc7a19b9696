/** What a case owes by a date, as the rules see it, and whether a date was missed. */
@NullMarked
package org.duban.command.duty;

import org.jspecify.annotations.NullMarked;
