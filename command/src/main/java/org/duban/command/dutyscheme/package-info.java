/** The register of schemes of recurring duties, such as the Ten Ones. */
@NullMarked
package org.duban.command.dutyscheme;

import org.jspecify.annotations.NullMarked;
