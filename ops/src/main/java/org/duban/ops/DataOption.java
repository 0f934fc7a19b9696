package org.duban.ops;

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
