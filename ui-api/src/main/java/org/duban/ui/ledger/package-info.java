/** Where the ledger stands, and whether it holds, over HTTP. */
@NullMarked
package org.duban.ui.ledger;

import org.jspecify.annotations.NullMarked;
