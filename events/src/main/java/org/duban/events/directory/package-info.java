/** Who takes part: units, accounts and their roles; never a credential. */
@NullMarked
package org.duban.events.directory;

import org.jspecify.annotations.NullMarked;
