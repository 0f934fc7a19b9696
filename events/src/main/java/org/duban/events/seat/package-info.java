/** The register of seats in the congresses and who holds them. */
@NullMarked
package org.duban.events.seat;

import org.jspecify.annotations.NullMarked;
