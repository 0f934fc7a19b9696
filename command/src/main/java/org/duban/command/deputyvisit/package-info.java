/** A deputies' inspection visit: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.deputyvisit;

import org.jspecify.annotations.NullMarked;
