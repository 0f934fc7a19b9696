/** The ledger in a collection of MongoDB, for any number of writing nodes; the documents are those of the file. */
@NullMarked
package org.duban.events.ledger.mongo;

import org.jspecify.annotations.NullMarked;
