/** The views as they are now: what writes them, what reads them, and how far they are. */
@NullMarked
package org.duban.query.view;

import org.jspecify.annotations.NullMarked;
