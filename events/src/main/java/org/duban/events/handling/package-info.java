/** What every form of supervision shares: opinion, handling, rectification, closure. */
@NullMarked
package org.duban.events.handling;

import org.jspecify.annotations.NullMarked;
