/** Series of numbers of which each is given once. */
@NullMarked
package org.duban.events.series;

import org.jspecify.annotations.NullMarked;
