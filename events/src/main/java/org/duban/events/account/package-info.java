/** The register of accounts and what each may do; never a credential. */
@NullMarked
package org.duban.events.account;

import org.jspecify.annotations.NullMarked;
