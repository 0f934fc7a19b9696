/** What can happen to a yearly plan of supervision and its topics. */
@NullMarked
package org.duban.events.plan;

import org.jspecify.annotations.NullMarked;
