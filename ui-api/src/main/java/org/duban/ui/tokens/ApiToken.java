package org.duban.ui.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program act for an account.
 *
 * @param account that it acts for
 * @param name what its owner calls it
 * @param scope what it is for: {@code read}, {@code write} for every command, or names of commands
 * @param unit that it is bound to; null for whatever unit the account has
 * @param until the last day on which it counts
 */
public record ApiToken(
        String id,
        AccountName account,
        String name,
        List<String> scope,
        @Nullable UnitId unit,
        LocalDate until,
        Instant madeAt) {

    static final String READ = "read";
    static final String WRITE = "write";

    /** Whether it is for reading. */
    boolean reads() {
        return scope.contains(READ);
    }

    /** Whether it is for any command at all. */
    boolean writes() {
        return scope.stream().anyMatch(one -> !one.equals(READ));
    }

    /** Whether it is for the command of that name. */
    boolean sends(String command) {
        return scope.contains(WRITE) || (scope.contains(command) && !command.equals(READ));
    }
}
