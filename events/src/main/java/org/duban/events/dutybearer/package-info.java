/** What can happen to somebody whom a scheme of recurring duties binds. */
@NullMarked
package org.duban.events.dutybearer;

import org.jspecify.annotations.NullMarked;
