/** Notices by e-mail, all of a day in one. */
@NullMarked
package org.duban.ui.notices.mail;

import org.jspecify.annotations.NullMarked;
