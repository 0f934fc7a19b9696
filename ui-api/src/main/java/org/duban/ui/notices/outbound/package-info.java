/** Which addresses Duban calls by itself, and which it never does. */
@NullMarked
package org.duban.ui.notices.outbound;

import org.jspecify.annotations.NullMarked;
