/** What pages need beside their text: style sheet, icon and scripts, each under an address that changes with it. */
@NullMarked
package org.duban.ui.assets;

import org.jspecify.annotations.NullMarked;
