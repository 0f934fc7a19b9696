/** Takes a spreadsheet of items into a case: read, mapped, looked through, then recorded row by row. */
@NullMarked
package org.duban.ui.pages.intake;

import org.jspecify.annotations.NullMarked;
