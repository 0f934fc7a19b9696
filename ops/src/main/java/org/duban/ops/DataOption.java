package org.duban.ops;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class DataOption implements SettingOptions {

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    @Override
    public void into(Map<String, String> variables) {
        if (data != null) {
            variables.put("DUBAN_DATA", data.toString());
        }
    }
}
