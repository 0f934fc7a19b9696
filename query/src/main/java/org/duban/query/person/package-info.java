/** The register of people as it is viewed: names stay sealed. */
@NullMarked
package org.duban.query.person;

import org.jspecify.annotations.NullMarked;
