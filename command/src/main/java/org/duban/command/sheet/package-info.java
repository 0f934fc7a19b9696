/** The register of published figures: what can be asked of it and its rules. */
@NullMarked
package org.duban.command.sheet;

import org.jspecify.annotations.NullMarked;
