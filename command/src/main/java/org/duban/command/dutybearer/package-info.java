/** The register of those whom a scheme of recurring duties binds, and of what they did in each period. */
@NullMarked
package org.duban.command.dutybearer;

import org.jspecify.annotations.NullMarked;
