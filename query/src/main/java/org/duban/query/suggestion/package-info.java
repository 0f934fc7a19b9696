/** Suggestions of deputies as they are viewed: their stages, their facts, their fold, and what is counted of them. */
@NullMarked
package org.duban.query.suggestion;

import org.jspecify.annotations.NullMarked;
