/** The register of people: deputies and officials, by ids that tell nothing. */
@NullMarked
package org.duban.command.person;

import org.jspecify.annotations.NullMarked;
