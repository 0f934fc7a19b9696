/** What happens when the government reports a major decision before it makes it. */
@NullMarked
package org.duban.events.majordecision;

import org.jspecify.annotations.NullMarked;
