/** The page of a year: its figures beside those of the year before, what each counts, and figures that were stated. */
@NullMarked
package org.duban.ui.pages.years;

import org.jspecify.annotations.NullMarked;
