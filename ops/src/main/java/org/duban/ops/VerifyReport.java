package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.ui.evaluations.ReportCheck;
import org.duban.ui.evaluations.ReportCheck.Finding;
import org.duban.ui.wiring.DubanSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Produces a yearly report, or an evaluation of organs and units, again from the ledger and names the first thing that comes out otherwise. It reads only, so it
 * may run beside the process that writes.
 */
@Command(name = "verify-report")
final class VerifyReport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    VerifyReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path given = Objects.requireNonNull(file);
        JsonNode report = report(given);
        DubanSettings settings = Settings.of(terminal, data);
        try (StoredDuban duban = Settings.stored(terminal, data);
                ReadableLedger stored = duban.opened(settings)) {
            LedgerHistory history = new LedgerHistory(stored, new EventCodec());
            return tell(ReportCheck.of(history, stored.id(), settings.zone(), report), report);
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        } catch (IllegalArgumentException noReport) {
            throw CliException.failed("verify-report.form", given);
        }
    }

    private static JsonNode report(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw CliException.with(file, unreadable);
        } catch (JacksonException noJson) {
            throw CliException.failed("verify-report.form", file);
        }
    }

    private int tell(Finding finding, JsonNode report) {
        switch (finding.likeness()) {
            case SAME -> terminal.answer("verify-report.same", finding.digest());
            case ALTERED -> {
                terminal.answer("verify-report.altered");
                difference(finding);
            }
            case DIFFERENT -> difference(finding);
        }
        String program = report.path("made").path("program").asString("");
        if (finding.likeness() != ReportCheck.Likeness.SAME && !program.equals(Version.ofProgram())) {
            terminal.answer("verify-report.program", program, Version.ofProgram());
        }
        return finding.likeness() == ReportCheck.Likeness.SAME ? 0 : CliException.FAILED;
    }

    private void difference(Finding finding) {
        if (finding.place() != null) {
            terminal.answer(
                    "verify-report.different",
                    finding.place(),
                    String.valueOf(finding.given()),
                    String.valueOf(finding.found()));
        }
    }
}
