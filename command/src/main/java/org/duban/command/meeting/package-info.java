/** The register of meetings: of the congress, its Standing Committee and the chairpersons. */
@NullMarked
package org.duban.command.meeting;

import org.jspecify.annotations.NullMarked;
