/** Files that must not be lost. */
@NullMarked
package org.duban.ui.files;

import org.jspecify.annotations.NullMarked;
