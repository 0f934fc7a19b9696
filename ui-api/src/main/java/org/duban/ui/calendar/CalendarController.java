package org.duban.ui.calendar;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calendars that are read without login, by a token that can be revoked. */
@RestController
@RequestMapping("/api/v1/calendars")
class CalendarController {

    private final CalendarService desk;
    private final ListTables tables;

    CalendarController(CalendarService desk, ListTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @GetMapping
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> own(
            @AuthenticationPrincipal Account caller, Parameters parameters, HttpServletRequest request) {
        List<CalendarSubscription> own = desk.of(caller);
        return tables.answer(
                new ListRequest(caller, parameters, request), Map.of("items", own), own, CalendarSubscription.class);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewSubscription make(@AuthenticationPrincipal Account caller, HttpServletRequest request) throws IOException {
        return desk.make(caller, request).below(request.getContextPath());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @AuthenticationPrincipal Account caller) {
        desk.revoke(id, caller);
    }
}
