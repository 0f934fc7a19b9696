/** Backups of a whole data folder, each of one position of the ledger, and what puts them back. */
@NullMarked
package org.duban.ops.backup;

import org.jspecify.annotations.NullMarked;
