/** The register of units: departments, offices and committees, under the names and within the days they had them. */
@NullMarked
package org.duban.events.unit;

import org.jspecify.annotations.NullMarked;
