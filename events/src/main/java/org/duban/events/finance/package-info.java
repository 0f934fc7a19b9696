/** What happens when final accounts, the execution of a budget or its adjustment are before a standing committee. */
@NullMarked
package org.duban.events.finance;

import org.jspecify.annotations.NullMarked;
