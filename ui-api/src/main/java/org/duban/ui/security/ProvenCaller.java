package org.duban.ui.security;

import java.time.Instant;
import org.duban.command.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller for whom somebody else vouches: the login service of his office. He needs no password here. */
public final class ProvenCaller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient @Nullable Instant until;

    /**
     * @param account with whose rights he acts
     * @param until when the proof ends; null for as long as his session lasts
     */
    public ProvenCaller(Account account, @Nullable Instant until) {
        super(account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        this.account = account;
        this.until = until;
        setAuthenticated(true);
    }

    /** Whether the proof has ended at {@code now}. */
    public boolean over(Instant now) {
        return until != null && !now.isBefore(until);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Account getPrincipal() {
        return account;
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
