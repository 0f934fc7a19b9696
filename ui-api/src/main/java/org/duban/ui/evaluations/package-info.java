/** Figures of the yearly report over HTTP: what they come to, what they count, and whether they were stated right. */
@NullMarked
package org.duban.ui.evaluations;

import org.jspecify.annotations.NullMarked;
