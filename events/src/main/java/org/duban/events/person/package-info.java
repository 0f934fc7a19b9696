/** The register of people, deputies and officials: by ids that tell nothing, with names sealed. */
@NullMarked
package org.duban.events.person;

import org.jspecify.annotations.NullMarked;
