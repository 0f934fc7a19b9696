/** Those whom a scheme of recurring duties binds as they are viewed and counted. */
@NullMarked
package org.duban.query.dutybearer;

import org.jspecify.annotations.NullMarked;
