/** The register of accounts: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.account;

import org.jspecify.annotations.NullMarked;
