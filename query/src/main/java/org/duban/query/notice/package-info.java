/** The register of skipped notices as it is viewed. */
@NullMarked
package org.duban.query.notice;

import org.jspecify.annotations.NullMarked;
