/** What can happen to a proposal to appoint or remove somebody. */
@NullMarked
package org.duban.events.appointment;

import org.jspecify.annotations.NullMarked;
