package org.duban.query.account;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * One account; lists are oldest first.
 *
 * @param unit the unit it acts for now; null if none
 * @param person the deputy or official it belongs to; null if none
 * @param body the body it records the decisions of; null if none
 * @param grants every role it was given
 * @param locks when it might do nothing
 * @param passwordResets when somebody else reset its password
 */
public record AccountFacts(
        AccountName account,
        String displayName,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable Body body,
        LocalDate registeredOn,
        List<AccountMove> moves,
        List<RoleGrant> grants,
        List<AccountLock> locks,
        List<LocalDate> passwordResets)
        implements RegisterFacts {

    /** It acted for another unit from then on; null for none. */
    public record AccountMove(LocalDate on, @Nullable UnitId unit, String reason) {}

    /**
     * A role it was given.
     *
     * @param until when it was taken back; null while it has it
     * @param reason why it was taken back; null while it has it
     */
    public record RoleGrant(
            Role role,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /**
     * It might do nothing.
     *
     * @param until null while that lasts
     * @param release why that ended; null while it lasts
     */
    public record AccountLock(
            LocalDate from,
            String reason,
            @Nullable LocalDate until,
            @Nullable String release) {}

    @Override
    public String title() {
        return displayName;
    }

    /** What it may do now: nothing while it is disabled. */
    public List<Role> roles() {
        return disabled()
                ? List.of()
                : grants.stream()
                        .filter(grant -> grant.until() == null)
                        .map(RoleGrant::role)
                        .distinct()
                        .toList();
    }

    /** Whether it may do nothing. */
    public boolean disabled() {
        return !locks.isEmpty() && locks.getLast().until() == null;
    }

    static AccountFacts of(AccountRegistered e) {
        return new AccountFacts(
                e.account(),
                e.displayName(),
                e.unit(),
                e.person(),
                e.body(),
                e.occurredOn(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    AccountFacts moved(AccountMove move) {
        return new AccountFacts(
                account,
                displayName,
                move.unit(),
                person,
                body,
                registeredOn,
                Lists.plus(moves, move),
                grants,
                locks,
                passwordResets);
    }

    AccountFacts grants(List<RoleGrant> next) {
        return new AccountFacts(
                account, displayName, unit, person, body, registeredOn, moves, next, locks, passwordResets);
    }

    AccountFacts locks(List<AccountLock> next) {
        return new AccountFacts(
                account, displayName, unit, person, body, registeredOn, moves, grants, next, passwordResets);
    }

    AccountFacts reset(LocalDate on) {
        return new AccountFacts(
                account,
                displayName,
                unit,
                person,
                body,
                registeredOn,
                moves,
                grants,
                locks,
                Lists.plus(passwordResets, on));
    }
}
