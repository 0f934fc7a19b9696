/** The rules of a law inspection. */
@NullMarked
package org.duban.command.lawinspection;

import org.jspecify.annotations.NullMarked;
