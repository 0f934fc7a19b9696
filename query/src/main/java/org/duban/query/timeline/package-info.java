/** Which time a question is about, and the views of that time, live or folded again from the ledger. */
@NullMarked
package org.duban.query.timeline;

import org.jspecify.annotations.NullMarked;
