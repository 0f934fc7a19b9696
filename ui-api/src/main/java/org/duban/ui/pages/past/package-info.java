/** What is different today from how things stood on the day that a page shows. */
@NullMarked
package org.duban.ui.pages.past;

import org.jspecify.annotations.NullMarked;
