/** Papers for a meeting: what is overdue, what was closed since the last one, and how far each unit has come. */
@NullMarked
package org.duban.ui.pages.papers;

import org.jspecify.annotations.NullMarked;
