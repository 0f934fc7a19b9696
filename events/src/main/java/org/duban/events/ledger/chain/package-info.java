/** What every store of a ledger does alike: it keeps in memory where its commits stand, judges the next ones by that, and links them. */
@NullMarked
package org.duban.events.ledger.chain;

import org.jspecify.annotations.NullMarked;
