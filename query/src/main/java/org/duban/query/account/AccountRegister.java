package org.duban.query.account;

import java.util.List;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.events.account.AccountEvent;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.PasswordReset;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.duban.query.account.AccountFacts.AccountLock;
import org.duban.query.account.AccountFacts.AccountMove;
import org.duban.query.account.AccountFacts.RoleGrant;
import org.duban.query.caseview.Lists;
import org.duban.query.register.ViewedRegister;

/** How accounts are viewed. */
public final class AccountRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<AccountEvent, AccountFacts> REGISTER = new ViewedRegister<>(
            AccountName.KIND,
            AccountEvent.class,
            AccountFacts.class,
            List.of(),
            event -> event instanceof AccountRegistered e ? Optional.of(AccountFacts.of(e)) : Optional.empty(),
            AccountRegister::evolve);

    private AccountRegister() {}

    private static AccountFacts evolve(AccountFacts facts, AccountEvent event) {
        return switch (event) {
            case AccountRegistered e -> facts;
            case AccountMoved e -> facts.moved(new AccountMove(e.occurredOn(), e.unit(), e.reason()));
            case RoleAssigned e ->
                facts.grants(Lists.plus(facts.grants(), new RoleGrant(e.role(), e.occurredOn(), null, null)));
            case RoleTakenBack e ->
                facts.grants(Lists.last(
                        facts.grants(),
                        grant -> grant.until() == null && grant.role() == e.role(),
                        grant -> new RoleGrant(grant.role(), grant.from(), e.occurredOn(), e.reason())));
            case PasswordReset e -> facts.reset(e.occurredOn());
            case AccountDisabled e ->
                facts.locks(Lists.plus(facts.locks(), new AccountLock(e.occurredOn(), e.reason(), null, null)));
            case AccountEnabled e ->
                facts.locks(Lists.last(
                        facts.locks(),
                        lock -> lock.until() == null,
                        lock -> new AccountLock(lock.from(), lock.reason(), e.occurredOn(), e.reason())));
        };
    }
}
