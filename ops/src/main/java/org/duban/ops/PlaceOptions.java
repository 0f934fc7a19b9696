package org.duban.ops;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose deadline rules hold. */
final class PlaceOptions implements SettingOptions {

    @Option(names = "--jurisdiction", paramLabel = "PLACE")
    private @Nullable String jurisdiction;

    @Option(names = "--rules", paramLabel = "FOLDER")
    private @Nullable Path rules;

    @Override
    public void into(Map<String, String> variables) {
        if (jurisdiction != null) {
            variables.put("DUBAN_JURISDICTION", jurisdiction);
        }
        if (rules != null) {
            variables.put("DUBAN_RULES", rules.toString());
        }
    }
}
