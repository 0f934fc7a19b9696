package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duban.command.account.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The programs that are told of notices; an administrator's affair. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {

    private final WebhookService desk;

    WebhookController(WebhookService desk) {
        this.desk = desk;
    }

    @GetMapping
    Map<String, List<Webhook>> all() {
        return Map.of("items", desk.all());
    }

    @GetMapping("/{name}")
    Webhook find(@PathVariable String name) {
        return desk.find(name);
    }

    @PutMapping("/{name}")
    NewWebhook set(@PathVariable String name, @AuthenticationPrincipal Account caller, HttpServletRequest request)
            throws IOException {
        return desk.set(name, caller, request);
    }

    @PostMapping("/{name}/secret")
    NewWebhook renew(@PathVariable String name) {
        return desk.renew(name);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String name) {
        desk.remove(name);
    }
}
