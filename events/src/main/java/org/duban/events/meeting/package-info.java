/** The register of meetings: of the congress, of its Standing Committee, and of the chairpersons. */
@NullMarked
package org.duban.events.meeting;

import org.jspecify.annotations.NullMarked;
