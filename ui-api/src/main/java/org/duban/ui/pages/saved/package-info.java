/** Views of lists that people keep under names of their own: preferences, and so in no ledger. */
@NullMarked
package org.duban.ui.pages.saved;

import org.jspecify.annotations.NullMarked;
