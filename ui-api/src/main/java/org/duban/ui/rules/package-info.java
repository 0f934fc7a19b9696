/** The deadline rules of the place for reading, and their deadlines for trying out. */
@NullMarked
package org.duban.ui.rules;

import org.jspecify.annotations.NullMarked;
