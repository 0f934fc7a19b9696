/** What people and other programs are told without having asked: that something is due, overdue or theirs to do. */
@NullMarked
package org.duban.ui.notices;

import org.jspecify.annotations.NullMarked;
