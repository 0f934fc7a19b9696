/** Who may read what: one rule for every list, case, history and file. */
@NullMarked
package org.duban.query.access;

import org.jspecify.annotations.NullMarked;
