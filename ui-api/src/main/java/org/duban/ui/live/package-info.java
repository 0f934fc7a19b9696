/** Following a case live: how it stands, and how it stands after each change, as long as the reader may read it. */
@NullMarked
package org.duban.ui.live;

import org.jspecify.annotations.NullMarked;
