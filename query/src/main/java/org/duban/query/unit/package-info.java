/** The register of units as it is viewed, with the names and the days they had them. */
@NullMarked
package org.duban.query.unit;

import org.jspecify.annotations.NullMarked;
