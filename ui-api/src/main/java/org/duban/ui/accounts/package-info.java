/** Accounts, units and passwords over HTTP. */
@NullMarked
package org.duban.ui.accounts;

import org.jspecify.annotations.NullMarked;
