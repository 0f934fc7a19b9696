/** The register of readings as it is viewed. */
@NullMarked
package org.duban.query.reading;

import org.jspecify.annotations.NullMarked;
