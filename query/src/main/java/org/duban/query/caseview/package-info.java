/** One case as people see it, and what a form of supervision adds to it. */
@NullMarked
package org.duban.query.caseview;

import org.jspecify.annotations.NullMarked;
