package org.duban.events.ledger.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Records the fixtures that are missing and leaves alone those there are; {@code ops/record-fixtures} runs it. */
@EnabledIfSystemProperty(named = "duban.record-fixtures", matches = "true")
class RecordFixtures {

    @Test
    @SuppressWarnings("SystemOut") // whoever records wants to see what
    void records_what_is_missing() throws IOException {
        List<Path> recorded = Fixtures.ofTheSources().recordMissing();

        recorded.forEach(file -> System.out.println("recorded events/" + file));
        System.out.println(recorded.isEmpty() ? "no fixture was missing" : recorded.size() + " recorded");
    }
}
