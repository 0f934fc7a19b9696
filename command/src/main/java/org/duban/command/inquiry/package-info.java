/** A special inquiry: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.inquiry;

import org.jspecify.annotations.NullMarked;
