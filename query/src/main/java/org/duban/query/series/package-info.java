/** The series of numbers as they are viewed. */
@NullMarked
package org.duban.query.series;

import org.jspecify.annotations.NullMarked;
