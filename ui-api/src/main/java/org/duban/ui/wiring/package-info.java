/** Settings, and everything put together by hand from them. */
@NullMarked
package org.duban.ui.wiring;

import org.jspecify.annotations.NullMarked;
