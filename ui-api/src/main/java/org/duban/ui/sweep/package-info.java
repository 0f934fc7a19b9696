/** What Duban looks after by itself, without being asked. */
@NullMarked
package org.duban.ui.sweep;

import org.jspecify.annotations.NullMarked;
