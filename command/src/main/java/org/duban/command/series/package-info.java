/** Series of numbers of which each is given once. */
@NullMarked
package org.duban.command.series;

import org.jspecify.annotations.NullMarked;
