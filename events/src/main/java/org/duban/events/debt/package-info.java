/** What happens when a standing committee watches over government debt. */
@NullMarked
package org.duban.events.debt;

import org.jspecify.annotations.NullMarked;
