/** Where the rows of views are kept: the port, in memory, and on MongoDB. */
@NullMarked
package org.duban.query.store;

import org.jspecify.annotations.NullMarked;
