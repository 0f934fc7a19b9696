/** Pictures of how work goes, drawn on the server, each bar beside its numbers. */
@NullMarked
package org.duban.ui.pages.charts;

import org.jspecify.annotations.NullMarked;
