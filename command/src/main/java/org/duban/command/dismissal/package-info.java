/** A motion to remove somebody from office: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.dismissal;

import org.jspecify.annotations.NullMarked;
