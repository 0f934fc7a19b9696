/** Settings, and everything that is put together from them. */
@NullMarked
package org.duban.ui.wiring;

import org.jspecify.annotations.NullMarked;
