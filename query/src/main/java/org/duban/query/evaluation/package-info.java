/** How organs, units and committees did over a period: in time, how fast, how well, and with what coming back. */
@NullMarked
package org.duban.query.evaluation;

import org.jspecify.annotations.NullMarked;
