/** Resolutions and decisions as they are viewed and counted. */
@NullMarked
package org.duban.query.resolution;

import org.jspecify.annotations.NullMarked;
