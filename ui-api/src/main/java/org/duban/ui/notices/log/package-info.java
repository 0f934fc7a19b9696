/** The log of deliveries: what was to be told to whom, and whether it was. */
@NullMarked
package org.duban.ui.notices.log;

import org.jspecify.annotations.NullMarked;
