/** The login of people's office, and the tokens that its login service issues to programs, if one is set up. */
@NullMarked
package org.duban.ui.security.office;

import org.jspecify.annotations.NullMarked;
