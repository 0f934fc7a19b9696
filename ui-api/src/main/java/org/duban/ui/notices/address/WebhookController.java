package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duban.command.account.Account;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final ListTables tables;

    WebhookController(WebhookService desk, ListTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @GetMapping
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> all(
            @AuthenticationPrincipal Account caller, Parameters parameters, HttpServletRequest request) {
        List<Webhook> all = desk.all();
        return tables.answer(new ListRequest(caller, parameters, request), Map.of("items", all), all, Webhook.class);
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
