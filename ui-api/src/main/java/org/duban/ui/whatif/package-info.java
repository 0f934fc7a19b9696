/** Asks over HTTP what other rules would have made of the recorded past. */
@NullMarked
package org.duban.ui.whatif;

import org.jspecify.annotations.NullMarked;
