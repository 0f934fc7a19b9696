/** What the steps that forms share change in a case, and the stages they lead to. */
@NullMarked
package org.duban.query.handling;

import org.jspecify.annotations.NullMarked;
