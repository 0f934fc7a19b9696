package org.duban.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.command.CommandGateway;
import org.duban.command.Sender;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.events.EventMeta;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** Commands each second without HTTP, each client to a stream of its own, which so becomes long; with durable receipts. */
final class CommandBench implements Measurement {

    private static final int[] CLIENTS = {1, 8};
    private static final LocalDate DAY = LocalDate.of(2023, 1, 3);

    @Override
    public void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nCommands without HTTP, median of %d rounds%n", BenchRounds.COUNT);
        System.out.println("| clients | commands/s | p50 µs | p99 µs |");
        System.out.println("|---|---|---|---|");
        for (int clients : CLIENTS) {
            List<Load.Result> results = new ArrayList<>();
            for (int round = 0; round < BenchRounds.COUNT; round++) {
                try (Renaming target = new Renaming(clients)) {
                    results.add(Load.on(target, clients));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.0f | %.0f |%n",
                    clients,
                    new BenchRounds(results.stream().map(Load.Result::perSecond).toList()),
                    new BenchRounds(results.stream().map(Load.Result::p50).toList()).median(),
                    new BenchRounds(results.stream().map(Load.Result::p99).toList()).median());
        }
    }

    /** A fresh Duban in which units are given one name after the other. */
    private static final class Renaming implements Target {

        private final Path data = fresh();
        private final RunningDuban duban =
                RunningDuban.offline(DubanSettings.of(Map.of("DUBAN_DATA", data.toString()), List.of()));
        private final CommandGateway gateway = duban.core().commands().gateway();

        Renaming(int clients) {
            for (int client = 0; client < clients; client++) {
                gateway.send(
                        new RegisterUnit(new UnitId("case-" + client), "局", UnitKind.COMMITTEE, null, DAY),
                        Sender.of(EventMeta.SYSTEM));
            }
        }

        private static Path fresh() {
            try {
                return Folders.fresh("commands");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void append(String stream, long sequence) {
            gateway.send(
                    new RenameUnit(new UnitId(stream), "局 " + sequence, "bench", DAY), Sender.of(EventMeta.SYSTEM));
        }

        @Override
        public void close() throws IOException {
            duban.close();
            Folders.delete(data);
        }
    }
}
