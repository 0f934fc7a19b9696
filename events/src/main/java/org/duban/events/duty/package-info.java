/** What happens to the duties of any stream: their dates, and what is done about those that are not met. */
@NullMarked
package org.duban.events.duty;

import org.jspecify.annotations.NullMarked;
