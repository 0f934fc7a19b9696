/** An interpellation: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.interpellation;

import org.jspecify.annotations.NullMarked;
