/** Content of secret cases as it is stored: sealed with a key for each case, under everything that vouches for the ledger. */
@NullMarked
package org.duban.events.ledger.secret;

import org.jspecify.annotations.NullMarked;
