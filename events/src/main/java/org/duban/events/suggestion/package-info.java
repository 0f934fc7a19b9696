/** What happens to a suggestion, criticism or opinion of deputies, from its submission to the last promise kept. */
@NullMarked
package org.duban.events.suggestion;

import org.jspecify.annotations.NullMarked;
