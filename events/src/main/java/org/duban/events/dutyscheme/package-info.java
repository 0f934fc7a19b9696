/** What can happen to a scheme of recurring duties, such as the Ten Ones. */
@NullMarked
package org.duban.events.dutyscheme;

import org.jspecify.annotations.NullMarked;
