/** Notices to other programs, one by one, as signed CloudEvents. */
@NullMarked
package org.duban.ui.notices.webhook;

import org.jspecify.annotations.NullMarked;
