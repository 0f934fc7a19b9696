/** What happens in a deputies' inspection visit. */
@NullMarked
package org.duban.events.deputyvisit;

import org.jspecify.annotations.NullMarked;
