/** One case as its events tell it: {@link CaseView}, and the pure fold that makes it. */
@NullMarked
package org.duban.query.caseview;

import org.jspecify.annotations.NullMarked;
