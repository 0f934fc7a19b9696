package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** E-mail addresses: an administrator's affair, and everybody's own. */
@RestController
@RequestMapping("/api/v1/accounts/{name}/contact")
class ContactController {

    private final ContactService desk;

    ContactController(ContactService desk) {
        this.desk = desk;
    }

    @GetMapping
    Contact find(@PathVariable String name, @AuthenticationPrincipal Account caller) {
        return desk.find(name, caller);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String name, @AuthenticationPrincipal Account caller, HttpServletRequest request)
            throws IOException {
        desk.set(name, caller, request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String name, @AuthenticationPrincipal Account caller) {
        desk.remove(name, caller);
    }
}
