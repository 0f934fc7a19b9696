/** The register of seats as it is viewed. */
@NullMarked
package org.duban.query.seat;

import org.jspecify.annotations.NullMarked;
