package org.duban.ui.notices.address;

import org.duban.events.AccountName;

/** Where an account gets its mail. */
public record Contact(AccountName account, String email) {}
