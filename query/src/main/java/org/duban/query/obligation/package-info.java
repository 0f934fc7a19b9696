/** What is owed, by whom and by when, as a pure function of a case. */
@NullMarked
package org.duban.query.obligation;

import org.jspecify.annotations.NullMarked;
