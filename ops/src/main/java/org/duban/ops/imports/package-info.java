/** Import files: a line a command, given to the ledger on this machine or to a server. */
@NullMarked
package org.duban.ops.imports;

import org.jspecify.annotations.NullMarked;
