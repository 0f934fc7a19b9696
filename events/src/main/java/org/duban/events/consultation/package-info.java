/** What can happen to a consultation on the draft of a statute. */
@NullMarked
package org.duban.events.consultation;

import org.jspecify.annotations.NullMarked;
