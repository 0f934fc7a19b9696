/** Tells whoever collects traces how long commands, appends and projections take. */
@NullMarked
package org.duban.ui.tracing;

import org.jspecify.annotations.NullMarked;
