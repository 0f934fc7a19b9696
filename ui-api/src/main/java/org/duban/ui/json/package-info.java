/** How answers become JSON. */
@NullMarked
package org.duban.ui.json;

import org.jspecify.annotations.NullMarked;
