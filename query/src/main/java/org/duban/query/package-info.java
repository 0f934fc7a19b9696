/** What can be asked about the cases, and the folders that bring words for it. */
@NullMarked
package org.duban.query;

import org.jspecify.annotations.NullMarked;
