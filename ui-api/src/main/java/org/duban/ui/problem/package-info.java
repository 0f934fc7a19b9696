/** How everything that goes wrong is told: RFC 9457 problems with a stable code, in the caller's language. */
@NullMarked
package org.duban.ui.problem;

import org.jspecify.annotations.NullMarked;
