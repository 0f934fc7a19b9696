/** What can happen to the posts that the Standing Committee fills. */
@NullMarked
package org.duban.events.post;

import org.jspecify.annotations.NullMarked;
