/** What Duban finds out by itself about what it keeps: views against the ledger, evidence against its digest, the chain against itself. */
@NullMarked
package org.duban.ui.audit;

import org.jspecify.annotations.NullMarked;
