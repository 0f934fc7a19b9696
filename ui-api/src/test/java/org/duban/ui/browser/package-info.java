/** Duban as people see it: in a real browser, from an empty server on. */
@NullMarked
package org.duban.ui.browser;

import org.jspecify.annotations.NullMarked;
