/** Pages for those who keep Duban and those who audit it: ledger, system, logins, refusals, notices. */
@NullMarked
package org.duban.ui.pages.administration;

import org.jspecify.annotations.NullMarked;
