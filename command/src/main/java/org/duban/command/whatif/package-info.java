/** What other rules would have made of the recorded past; it records nothing. */
@NullMarked
package org.duban.command.whatif;

import org.jspecify.annotations.NullMarked;
