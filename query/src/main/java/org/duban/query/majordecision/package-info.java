/** Major matters as they are viewed: their stages, their facts, what figures count of them. */
@NullMarked
package org.duban.query.majordecision;

import org.jspecify.annotations.NullMarked;
