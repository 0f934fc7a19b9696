package org.duban.ui.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units, accounts, and who is asking. */
@RestController
@RequestMapping("/api/v1")
class DirectoryController {

    private final Directory directory;
    private final Clock clock;
    private final ListTables tables;

    DirectoryController(Directory directory, Clock clock, ListTables tables) {
        this.directory = directory;
        this.clock = clock;
        this.tables = tables;
    }

    @GetMapping("/me")
    Me me(@AuthenticationPrincipal Account account) {
        return new Me(
                account.name(),
                account.displayName(),
                account.unit(),
                new TreeSet<>(account.roles()),
                LocalDate.now(clock));
    }

    @GetMapping("/units")
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> units(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        List<Unit> units = directory.units();
        return tables.answer(new ListRequest(account, parameters, request), Map.of("items", units), units, Unit.class);
    }

    @GetMapping("/accounts")
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> accounts(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        List<Account> accounts = directory.accounts();
        return tables.answer(
                new ListRequest(account, parameters, request), Map.of("items", accounts), accounts, Account.class);
    }
}
