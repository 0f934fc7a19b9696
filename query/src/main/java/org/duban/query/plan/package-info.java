/** Yearly plans of supervision as they are viewed and counted. */
@NullMarked
package org.duban.query.plan;

import org.jspecify.annotations.NullMarked;
