package org.duban.command.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.data.UnfitData;
import tools.jackson.databind.JsonNode;

/**
 * A place with rules of its own.
 *
 * @param packs the names of its rule packs, the later laid over the earlier
 */
record Jurisdiction(String name, List<String> packs) {

    private record Content(String about, List<JsonNode> jurisdictions) {}

    /**
     * Returns every place that the program ships with.
     *
     * @throws BadDataFile if the list cannot be used
     */
    static List<Jurisdiction> all() {
        DataFile file = DataFile.beside(Jurisdiction.class, "jurisdictions.json");
        return file.rows(file.as(Content.class).jurisdictions(), "name", Jurisdiction.class);
    }

    /** Returns the place of that name, refused with an IllegalArgumentException if there is none. */
    static Jurisdiction named(String name) {
        return all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnfitData(
                        "no-jurisdiction",
                        name,
                        all().stream().map(Jurisdiction::name).collect(Collectors.joining(", "))));
    }
}
