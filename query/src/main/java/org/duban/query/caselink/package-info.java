/** Links of cases as they are viewed. */
@NullMarked
package org.duban.query.caselink;

import org.jspecify.annotations.NullMarked;
