/** Suggestions, criticisms and opinions of deputies: what can be asked of them, and their rules. */
@NullMarked
package org.duban.command.suggestion;

import org.jspecify.annotations.NullMarked;
