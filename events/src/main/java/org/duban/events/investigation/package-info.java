/** What happens when a standing committee sets up a commission that investigates a particular question. */
@NullMarked
package org.duban.events.investigation;

import org.jspecify.annotations.NullMarked;
