package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final UnitId PARKS = new UnitId("parks");
    private static final UnitId GREENING = new UnitId("greening");

    @Test
    void an_account_of_a_unit_that_was_merged_reads_what_the_successor_reads() {
        Directory directory = directory(unit(PARKS, Set.of(), List.of(GREENING)), unit(GREENING, Set.of(PARKS), null));

        assertThat(new Readers(directory).of(account(PARKS)).units()).containsExactlyInAnyOrder(PARKS, GREENING);
    }

    @Test
    void an_account_of_a_unit_that_ended_reads_what_was_that_units() {
        Directory directory = directory(unit(PARKS, Set.of(), List.of()));

        assertThat(new Readers(directory).of(account(PARKS)).units()).containsExactly(PARKS);
    }

    private static Unit unit(UnitId id, Set<UnitId> predecessors, @Nullable List<UnitId> successors) {
        Unit.Succession over = successors == null ? null : new Unit.Succession(DAY, successors);
        return new Unit(id, id.value(), UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, predecessors, DAY, over);
    }

    private static Account account(UnitId unit) {
        return new Account(new AccountName("a"), "a", unit, null, null, DAY, Set.of(Role.DEPARTMENT), false, 0);
    }

    private static Directory directory(Unit... units) {
        return new Directory() {
            @Override
            public Optional<Unit> unit(UnitId unitId) {
                return units().stream()
                        .filter(unit -> unit.unitId().equals(unitId))
                        .findFirst();
            }

            @Override
            public Optional<Account> account(AccountName name) {
                return Optional.empty();
            }

            @Override
            public List<Unit> units() {
                return List.of(units);
            }

            @Override
            public List<Account> accounts() {
                return List.of();
            }
        };
    }
}
