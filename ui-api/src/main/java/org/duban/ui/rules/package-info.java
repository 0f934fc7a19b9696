/** Tells the deadline rules that hold, and what they come to. */
@NullMarked
package org.duban.ui.rules;

import org.jspecify.annotations.NullMarked;
