/** People: the keys their names are sealed with, and the register as it is read. */
@NullMarked
package org.duban.ui.people;

import org.jspecify.annotations.NullMarked;
