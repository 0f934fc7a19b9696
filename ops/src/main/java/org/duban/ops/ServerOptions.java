package org.duban.ops;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where it serves. */
final class ServerOptions implements SettingOptions {

    @Option(names = "--port", paramLabel = "N")
    private @Nullable String port;

    @Option(names = "--bind", paramLabel = "ADDRESS")
    private @Nullable String bind;

    @Override
    public void into(Map<String, String> variables) {
        if (port != null) {
            variables.put("DUBAN_PORT", port);
        }
        if (bind != null) {
            variables.put("DUBAN_BIND", bind);
        }
    }
}
