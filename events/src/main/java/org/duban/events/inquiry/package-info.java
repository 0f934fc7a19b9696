/** What happens in a special inquiry. */
@NullMarked
package org.duban.events.inquiry;

import org.jspecify.annotations.NullMarked;
