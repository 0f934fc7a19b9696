/** The log of refused commands, and what auditors read of it. */
@NullMarked
package org.duban.ui.refusals;

import org.jspecify.annotations.NullMarked;
