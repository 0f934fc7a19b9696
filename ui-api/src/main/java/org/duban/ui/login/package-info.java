/** The pages where people log in and choose their passwords. */
@NullMarked
package org.duban.ui.login;

import org.jspecify.annotations.NullMarked;
