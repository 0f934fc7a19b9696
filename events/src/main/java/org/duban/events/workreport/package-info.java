/** What happens in a special work report, from the yearly plan to its hearing. */
@NullMarked
package org.duban.events.workreport;

import org.jspecify.annotations.NullMarked;
