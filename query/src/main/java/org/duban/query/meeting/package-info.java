/** The register of meetings as it is viewed. */
@NullMarked
package org.duban.query.meeting;

import org.jspecify.annotations.NullMarked;
