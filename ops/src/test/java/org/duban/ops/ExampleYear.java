package org.duban.ops;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.Role;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.Views;

/** The example in a Duban that serves it on the day of the demo. */
final class ExampleYear implements AutoCloseable {

    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);
    private static final Page ALL = new Page(500, null);

    private final RunningDuban duban;
    private final Views views;

    private ExampleYear(RunningDuban duban) {
        this.duban = duban;
        views = duban.views().orElseThrow();
    }

    /** Imports the example into {@code folder}, keeping the times it was recorded. */
    static ImportTally given(Path folder, RecordingTerminal terminal) {
        try (RunningDuban duban = RunningDuban.offline(settings(folder))) {
            LocalImport local = new LocalImport(duban, true, terminal.terminal());
            local.takeEvidence(ExampleFiles.EXAMPLE.evidence());
            return local.run(ExampleFiles.EXAMPLE.files(), () -> false);
        }
    }

    /** Serves what was imported into {@code folder}. */
    static ExampleYear served(Path folder) {
        ExampleYear year = new ExampleYear(RunningDuban.serving(
                settings(folder), new RecordingTerminal(Map.of()).terminal().out()));
        if (!year.views.progress().awaitPosition(year.head(), Duration.ofSeconds(30))) {
            throw new IllegalStateException("the views do not come to the head");
        }
        return year;
    }

    /** What is owed on that day, by all that is in the ledger. */
    FollowUpList owed(FollowUpStatus status, LocalDate on) {
        return owed(status, new Moment(new AsOf.Now(), on));
    }

    /** What is owed at that moment. */
    FollowUpList owed(FollowUpStatus status, Moment moment) {
        return views.followUps().find(AUDITOR, new FindFollowUps(status, FollowUpFilter.ANY, moment, ALL));
    }

    @Override
    public void close() {
        duban.close();
    }

    private long head() {
        return duban.core().ledger().head().position();
    }

    static DubanSettings settings(Path folder) {
        Map<String, String> environment = Map.of(
                "DUBAN_DATA", folder.toString(),
                "DUBAN_CLOCK", "2024-01-11",
                "DUBAN_PORT", "0",
                "DUBAN_ADMIN_PASSWORD", "only-for-this-test");
        return DubanSettings.of(environment, List.of());
    }
}
