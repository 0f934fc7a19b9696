/** The posts that the Standing Committee fills as they are viewed. */
@NullMarked
package org.duban.query.post;

import org.jspecify.annotations.NullMarked;
