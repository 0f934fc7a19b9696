/** What is on record as done at meetings, in whatever stream. */
@NullMarked
package org.duban.query.sitting;

import org.jspecify.annotations.NullMarked;
