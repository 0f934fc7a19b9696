/** Events as BSON documents, in every revision ever released. */
@NullMarked
package org.duban.events.ledger.codec;

import org.jspecify.annotations.NullMarked;
