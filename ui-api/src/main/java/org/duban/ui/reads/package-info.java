/** Cases, follow-ups and histories over HTTP, as they are and as they were. */
@NullMarked
package org.duban.ui.reads;

import org.jspecify.annotations.NullMarked;
