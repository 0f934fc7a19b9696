/** What happens with a livelihood project from its registration to the survey of those it is for. */
@NullMarked
package org.duban.events.livelihood;

import org.jspecify.annotations.NullMarked;
