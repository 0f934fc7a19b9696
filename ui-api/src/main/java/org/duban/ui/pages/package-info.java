/** The pages that people read in a browser: what is overdue, the cases, and the history of each; no script needed. */
@NullMarked
package org.duban.ui.pages;

import org.jspecify.annotations.NullMarked;
