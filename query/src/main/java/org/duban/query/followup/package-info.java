/** The lists of what is owed: overdue, due soon, open, done late, with their lights. */
@NullMarked
package org.duban.query.followup;

import org.jspecify.annotations.NullMarked;
