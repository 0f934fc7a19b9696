/** Puts right what earlier events say, and what rests on them. */
@NullMarked
package org.duban.command.correction;

import org.jspecify.annotations.NullMarked;
