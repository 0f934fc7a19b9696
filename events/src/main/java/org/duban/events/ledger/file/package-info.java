/** The ledger in append-only files, held by one writing process. */
@NullMarked
package org.duban.events.ledger.file;

import org.jspecify.annotations.NullMarked;
