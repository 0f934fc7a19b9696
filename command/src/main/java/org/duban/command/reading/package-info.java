/** The register of what was read of what not everybody may read. */
@NullMarked
package org.duban.command.reading;

import org.jspecify.annotations.NullMarked;
