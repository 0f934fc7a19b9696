/** Final accounts with the audit, budget execution and budget adjustment: what can be asked of them, and their rules. */
@NullMarked
package org.duban.command.finance;

import org.jspecify.annotations.NullMarked;
