/** The duban command: starts the server or the example, and moves a ledger in, out and through its checks. */
@NullMarked
package org.duban.ops;

import org.jspecify.annotations.NullMarked;
