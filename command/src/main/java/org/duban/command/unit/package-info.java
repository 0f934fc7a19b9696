/** The register of units: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.unit;

import org.jspecify.annotations.NullMarked;
