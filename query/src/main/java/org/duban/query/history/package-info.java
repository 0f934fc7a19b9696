/** What happened in a case: who did what, when, for whom, why and on what legal ground. */
@NullMarked
package org.duban.query.history;

import org.jspecify.annotations.NullMarked;
