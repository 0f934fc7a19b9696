package org.duban.command.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.rules.RulePack.WorkedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules that a folder of commands brings, for every level in one file; each row and case says whose pack it is of.
 *
 * @param name the file's name
 */
record FolderRules(String name, Packed<RuleRow> rules, Packed<WorkedCase> cases) {

    private static final String FILE = "rules.json";
    private static final String PACK = "pack";
    private static final String ENDING = ".json";

    private record Content(String about, List<JsonNode> rules, List<JsonNode> cases) {}

    /** Rows, and beside each the pack it belongs to. */
    record Packed<T>(List<String> packs, List<T> rows) {

        List<T> of(String pack) {
            return IntStream.range(0, rows.size())
                    .filter(i -> packs.get(i).equals(pack))
                    .mapToObj(rows::get)
                    .toList();
        }
    }

    /**
     * Reads the rules beside {@code owner}; empty if there are none.
     *
     * @throws BadDataFile if they cannot be used
     */
    static Optional<FolderRules> of(Class<?> owner) {
        return DataFile.inFolderOf(owner, FILE).map(FolderRules::read);
    }

    /** Returns what the folder adds to the file {@code pack}. */
    RulePack in(String pack) {
        return new RulePack(name, rules.of(pack), cases.of(pack));
    }

    /** @throws BadDataFile if a row or case names none of {@code packs} */
    void mustName(List<String> packs) {
        mustName(packs, rules.packs());
        mustName(packs, cases.packs());
    }

    static FolderRules read(DataFile file) {
        Content content = file.as(Content.class);
        return new FolderRules(
                file.name(),
                packed(file, content.rules(), RuleRow.class),
                packed(file, content.cases(), WorkedCase.class));
    }

    private void mustName(List<String> known, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw new BadDataFile("no-pack", name, i + 1, named.get(i).replace(ENDING, ""));
            }
        }
    }

    private static <T> Packed<T> packed(DataFile file, List<JsonNode> rows, Class<T> type) {
        List<String> packs =
                rows.stream().map(row -> row.path(PACK).asString("") + ENDING).toList();
        List<JsonNode> bare = rows.stream().map(FolderRules::withoutPack).toList();
        return new Packed<>(packs, file.rows(bare, "ruleId", type));
    }

    private static JsonNode withoutPack(JsonNode row) {
        return row instanceof ObjectNode object ? object.deepCopy().without(PACK) : row;
    }
}
