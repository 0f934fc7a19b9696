/** Internal rules as they are viewed and counted. */
@NullMarked
package org.duban.query.internalrule;

import org.jspecify.annotations.NullMarked;
