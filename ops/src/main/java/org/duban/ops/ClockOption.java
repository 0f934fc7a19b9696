package org.duban.ops;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When Duban takes it to be. */
final class ClockOption implements SettingOptions {

    @Option(names = "--clock", paramLabel = "DAY-OR-INSTANT")
    private @Nullable String clock;

    @Override
    public void into(Map<String, String> variables) {
        if (clock != null) {
            variables.put("DUBAN_CLOCK", clock);
        }
    }
}
