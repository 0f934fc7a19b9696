package org.duban.ops;

import java.util.concurrent.Callable;
import org.duban.query.view.RowComparison;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RebuiltViews;
import org.duban.ui.wiring.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds views on a MongoDB anew, holds them against those that are read, and puts them in their place. */
@Command(name = "rebuild")
final class Rebuild implements Callable<Integer> {

    @Parameters(paramLabel = "VIEW", descriptionKey = "VIEW")
    private String view = "";

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Rebuild(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!RebuiltViews.names().contains(view)) {
            throw CliException.misused("rebuild.unknown", view, String.join(", ", RebuiltViews.names()));
        }
        tell(built(Settings.of(terminal, data)));
        return 0;
    }

    private RowComparison built(DubanSettings settings) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("rebuild.progress"));
        try {
            return RebuiltViews.where(settings, view, bar::at);
        } catch (StartRefused refused) {
            throw CliException.failed("repair.refused", String.valueOf(refused.getMessage()));
        } finally {
            bar.clear();
        }
    }

    private void tell(RowComparison compared) {
        if (compared.position() == 0) {
            terminal.answer("rebuild.first", compared.rows());
        } else {
            String outcome = compared.differing() == 0 ? "rebuild.same" : "rebuild.differ";
            terminal.answer(outcome, compared.rows(), compared.position(), compared.differing());
            compared.examples().forEach(example -> terminal.answer("rebuild.example", example));
        }
    }
}
