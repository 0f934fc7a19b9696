/** What stands beside the ledger, kept in a MongoDB for many nodes. */
@NullMarked
package org.duban.ui.database;

import org.jspecify.annotations.NullMarked;
