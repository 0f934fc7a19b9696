package org.duban.ui.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets passwords: an administrator anyone's, everybody else his own. */
@RestController
class PasswordController {

    private final Passwords passwords;

    PasswordController(Passwords passwords) {
        this.passwords = passwords;
    }

    @PutMapping("/api/v1/accounts/{name}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String name, @AuthenticationPrincipal Account caller, HttpServletRequest request)
            throws IOException {
        passwords.set(name, caller, request);
    }
}
