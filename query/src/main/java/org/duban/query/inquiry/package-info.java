/** A special inquiry as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.inquiry;

import org.jspecify.annotations.NullMarked;
