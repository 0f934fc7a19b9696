/** Thematic research and visits to organisations: what can be asked of them, and their rules. */
@NullMarked
package org.duban.command.research;

import org.jspecify.annotations.NullMarked;
