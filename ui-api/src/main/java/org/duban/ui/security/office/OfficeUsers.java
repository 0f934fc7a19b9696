package org.duban.ui.security.office;

import java.util.Objects;
import org.duban.ui.journal.OperatorLog;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Takes those whom the office sends for the accounts that they are here, and turns away who is none. */
final class OfficeUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Why somebody whom the office knows is turned away. */
    static final String NO_ACCOUNT = "no_account";

    private final OAuth2UserService<OidcUserRequest, OidcUser> office;
    private final LinkedAccounts accounts;

    /** @param office what the office says of somebody */
    OfficeUsers(OAuth2UserService<OidcUserRequest, OidcUser> office, LinkedAccounts accounts) {
        this.office = office;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = Objects.requireNonNull(office.loadUser(request));
        return accounts.named(user.getClaims())
                .map(account -> new OfficeUser(user, account))
                .orElseThrow(() -> {
                    OperatorLog.turnedAway(accounts.called(user.getClaims()), "office");
                    return new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT));
                });
    }
}
