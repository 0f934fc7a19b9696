package org.duban.ui.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
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

    DirectoryController(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
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
    Map<String, List<Unit>> units() {
        return Map.of("items", directory.units());
    }

    @GetMapping("/accounts")
    Map<String, List<Account>> accounts() {
        return Map.of("items", directory.accounts());
    }
}
