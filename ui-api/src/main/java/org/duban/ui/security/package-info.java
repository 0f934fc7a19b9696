/** Who is calling, and whether he may call at all. */
@NullMarked
package org.duban.ui.security;

import org.jspecify.annotations.NullMarked;
