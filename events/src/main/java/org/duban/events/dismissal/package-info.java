/** What happens in a motion to remove somebody from office. */
@NullMarked
package org.duban.events.dismissal;

import org.jspecify.annotations.NullMarked;
