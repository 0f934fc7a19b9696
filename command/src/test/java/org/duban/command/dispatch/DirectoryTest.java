package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.command.scenario.Town;
import org.duban.command.unit.Unit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.events.AccountName;
import org.duban.events.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @Test
    void it_shows_units_and_accounts_as_they_are_now_in_the_order_of_their_registration(@TempDir Path folder) {
        try (WorkingGateway office = WorkingGateway.begun(folder)) {
            office.bySystem(new RenameUnit(Town.GREENING, "绿化局", "r", Town.FOUNDED));

            assertThat(office.directory.units())
                    .extracting(Unit::unitId)
                    .startsWith(Town.GENERAL_OFFICE, Town.ENVIRONMENT, Town.FINANCE);
            assertThat(office.directory.unit(Town.GREENING).orElseThrow().name())
                    .isEqualTo("绿化局");
            assertThat(office.directory.unit(new UnitId("nowhere"))).isEmpty();
            assertThat(office.directory.accounts())
                    .extracting(account -> account.name().value())
                    .startsWith("admin", "clerk")
                    .contains("leaver");
            assertThat(office.directory
                            .account(new AccountName("leaver"))
                            .orElseThrow()
                            .disabled())
                    .isTrue();
            assertThat(office.directory.account(new AccountName("nobody"))).isEmpty();
        }
    }
}
