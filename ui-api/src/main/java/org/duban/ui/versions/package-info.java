/** Versions of streams, told so that nobody learns how much happened that he is not shown. */
@NullMarked
package org.duban.ui.versions;

import org.jspecify.annotations.NullMarked;
