/** Pages on which people give commands: a form for every command, made from its description. */
@NullMarked
package org.duban.ui.pages.forms;

import org.jspecify.annotations.NullMarked;
