package org.duban.ui.security;

import java.util.List;
import java.util.Optional;
import org.duban.command.account.Account;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Asks the {@link LoginService} on behalf of Spring Security; the principal is the {@link Account}. */
final class LoginAuthentication implements AuthenticationProvider {

    private final LoginService door;

    LoginAuthentication(LoginService door) {
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String password = Optional.ofNullable(claim.getCredentials())
                .map(Object::toString)
                .orElse("");
        Account account = door.open(claim.getName(), password)
                .orElseThrow(() -> new BadCredentialsException("Not an account and its password"));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities(account));
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
