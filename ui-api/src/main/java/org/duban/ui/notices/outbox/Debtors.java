package org.duban.ui.notices.outbox;

import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.UnitId;

/** Knows which accounts stand for whoever owes something. */
record Debtors(Directory directory) {

    /** Whether {@code account} is one of those who act for {@code debtor}. */
    boolean owes(Account account, Responsible debtor) {
        return switch (debtor.kind()) {
            case UNIT -> of(account, Role.DEPARTMENT, debtor);
            case COMMITTEE -> of(account, Role.COMMITTEE, debtor);
            case ORGAN_OFFICE ->
                account.roles().contains(Role.OFFICE)
                        && directory
                                .actingUnit(account)
                                .map(Unit::organ)
                                .filter(organ -> organ.name().equals(debtor.id()))
                                .isPresent();
            case GENERAL_OFFICE -> account.roles().contains(Role.CLERK);
            case PERSON -> account.person() != null && account.person().value().equals(debtor.id());
            case BODY -> account.body() != null && account.body().name().equals(debtor.id());
        };
    }

    /** A unit acts for those that were merged into it too. */
    private boolean of(Account account, Role role, Responsible debtor) {
        UnitId wanted = new UnitId(debtor.id());
        return account.roles().contains(role)
                && directory
                        .actingUnit(account)
                        .filter(unit -> unit.unitId().equals(wanted)
                                || unit.predecessors().contains(wanted))
                        .isPresent();
    }
}
