/** What happens in an interpellation. */
@NullMarked
package org.duban.events.interpellation;

import org.jspecify.annotations.NullMarked;
