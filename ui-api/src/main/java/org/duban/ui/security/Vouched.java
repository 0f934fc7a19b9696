package org.duban.ui.security;

import org.duban.command.account.Account;

/** Somebody whom the login service of his office sends. */
public interface Vouched {

    /** The account that he is here. */
    Account account();

    /** The office's word for it, by which its login service knows the session again. */
    String word();
}
