/** Commands that come in files, a line each, with their actors and, if wanted, the times they were recorded elsewhere. */
@NullMarked
package org.duban.ui.imports;

import org.jspecify.annotations.NullMarked;
