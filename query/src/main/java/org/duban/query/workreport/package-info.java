/** The special work report as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.workreport;

import org.jspecify.annotations.NullMarked;
