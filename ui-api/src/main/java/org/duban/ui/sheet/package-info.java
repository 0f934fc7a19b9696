/** Tables as spreadsheets: Excel workbooks and CSV, written and read. */
@NullMarked
package org.duban.ui.sheet;

import org.jspecify.annotations.NullMarked;
