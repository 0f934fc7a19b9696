package org.duban.ops;

/** Whose deadline rules hold. */
final class PlaceOptions implements SettingOptions {

    @Option(names = "--jurisdiction", paramLabel = "PLACE", completionCandidates = Places.class)
    private @Nullable String jurisdiction;

    @Option(names = "--rules", paramLabel = "FOLDER")
    private @Nullable Path rules;

    /** The places whose rules are known. */
    static final class Places implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return DeadlineRules.jurisdictions().iterator();
        }
    }

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
