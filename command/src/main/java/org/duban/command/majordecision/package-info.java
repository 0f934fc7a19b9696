/** Major matters: what can be asked of one, and its rules. */
@NullMarked
package org.duban.command.majordecision;

import org.jspecify.annotations.NullMarked;
