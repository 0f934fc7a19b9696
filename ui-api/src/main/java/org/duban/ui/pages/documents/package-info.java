/** Official documents as Word, in the layout of GB/T 9704, filled in from a case. */
@NullMarked
package org.duban.ui.pages.documents;

import org.jspecify.annotations.NullMarked;
