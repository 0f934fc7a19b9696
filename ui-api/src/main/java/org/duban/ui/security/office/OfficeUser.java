package org.duban.ui.security.office;

import org.duban.command.account.Account;
import org.duban.ui.security.Vouched;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the office's login service sends, and the account that he is here. */
final class OfficeUser extends DefaultOidcUser implements Vouched {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    OfficeUser(OidcUser user, Account account) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.account = account;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public String word() {
        return getIdToken().getTokenValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
