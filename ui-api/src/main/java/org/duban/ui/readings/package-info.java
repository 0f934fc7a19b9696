/** Who read what of what not everybody may read: noted before it is answered, and shown to auditors. */
@NullMarked
package org.duban.ui.readings;

import org.jspecify.annotations.NullMarked;
