/** Evidence files, kept and served by the SHA-256 of their content. */
@NullMarked
package org.duban.ui.evidence;

import org.jspecify.annotations.NullMarked;
