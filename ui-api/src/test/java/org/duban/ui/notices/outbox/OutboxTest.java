package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.AccountName;
import org.duban.events.UnitId;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.ui.files.LineFile;
import org.duban.ui.files.SecretMap;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.SetClock;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbound.Outbound;
import org.duban.ui.notices.outbox.Outbox.Rhythm;
import org.duban.ui.notices.outbox.Outbox.Sources;
import org.duban.ui.notices.outbox.Outbox.Ways;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the outbox looks for what is due soon. */
class OutboxTest implements Lookout {

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2023-10-25T07:59");
    private long head = 7;
    private long seen = 5;
    private int looked;

    @Override
    public boolean sees(long position) {
        return seen >= position;
    }

    @Override
    public List<Notice> dueSoon() {
        looked++;
        return List.of();
    }

    @Test
    void it_looks_once_a_day_when_all_is_in_sight_that_was_on_record_as_the_hour_struck() {
        try (FileLedger ledger = FileLedger.open(folder.resolve("ledger"), LedgerDigest.SHA_256, clock)) {
            looksOnceADay(outbox(new LedgerHistory(ledger, new EventCodec())));
        }
    }

    private void looksOnceADay(Outbox outbox) {
        outbox.round();
        clock.set("2023-10-25T08:00");
        outbox.round();
        assertThat(looked).as("while lists are behind").isZero();
        head = 9;
        seen = 7;
        outbox.round();
        assertThat(looked).as("whatever came in since").isEqualTo(1);
        seen = 9;
        outbox.round();
        assertThat(looked).isEqualTo(1);
        clock.set("2023-10-26T08:00");
        outbox.round();
        assertThat(looked).isEqualTo(2);
    }

    private static Directory nobody() {
        return new Directory() {
            @Override
            public Optional<Unit> unit(UnitId unitId) {
                return Optional.empty();
            }

            @Override
            public Optional<Account> account(AccountName name) {
                return Optional.empty();
            }

            @Override
            public List<Unit> units() {
                return List.of();
            }

            @Override
            public List<Account> accounts() {
                return List.of();
            }
        };
    }

    private Outbox outbox(History history) {
        Webhooks webhooks = Webhooks.open(
                SecretMap.open(folder.resolve("webhooks")),
                Outbound.allowing(List.of(), InetAddress::getAllByName),
                clock,
                Duration.ofDays(1));
        return new Outbox(
                new Sources(() -> head, this),
                new Audience(nobody(), webhooks, new StreamBook(history, clock), Set.of()),
                new DeliveryLog(LineFile.open(folder.resolve("deliveries.ndjson"))),
                new Ways(
                        Map.of(),
                        command -> {
                            throw new AssertionError(command);
                        },
                        () -> true,
                        Share.ALL),
                new Rhythm(
                        clock,
                        new MailHour(LocalTime.of(8, 0), clock.getZone()),
                        new NoticeLimits(Duration.ofDays(7), Duration.ofDays(3))));
    }
}
