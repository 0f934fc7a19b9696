/** The mid-term check of a resolution: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.resolutionreview;

import org.jspecify.annotations.NullMarked;
