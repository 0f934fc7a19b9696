/** What streams owe: each duty, how its date went, and what was done about it, folded from what events say they do. */
@NullMarked
package org.duban.query.duty;

import org.jspecify.annotations.NullMarked;
