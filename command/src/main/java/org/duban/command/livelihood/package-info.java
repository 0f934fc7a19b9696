/** Livelihood projects: what can be asked of one, and its rules. */
@NullMarked
package org.duban.command.livelihood;

import org.jspecify.annotations.NullMarked;
