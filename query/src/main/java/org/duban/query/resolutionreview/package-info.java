/** The mid-term check of a resolution as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.resolutionreview;

import org.jspecify.annotations.NullMarked;
