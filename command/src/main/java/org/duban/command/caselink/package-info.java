/** The register of links: which cases led to which, and which another congress runs beside ours. */
@NullMarked
package org.duban.command.caselink;

import org.jspecify.annotations.NullMarked;
