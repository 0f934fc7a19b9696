/** Everything that is recorded, as events that programs read and follow. */
@NullMarked
package org.duban.ui.events;

import org.jspecify.annotations.NullMarked;
