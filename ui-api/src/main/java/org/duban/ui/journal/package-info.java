/** The operator's log: who came in, who was turned away, and whose password somebody else set. */
@NullMarked
package org.duban.ui.journal;

import org.jspecify.annotations.NullMarked;
