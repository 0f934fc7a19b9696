/** Tokens by which programs act for an account: what each may do, for how long, and how it is known again. */
@NullMarked
package org.duban.ui.tokens;

import org.jspecify.annotations.NullMarked;
