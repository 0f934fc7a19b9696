/** Where notices go: e-mail addresses and webhooks, kept beside the ledger and never in it. */
@NullMarked
package org.duban.ui.notices.address;

import org.jspecify.annotations.NullMarked;
