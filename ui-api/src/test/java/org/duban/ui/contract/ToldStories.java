package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.events.ledger.history.RecordedEvent;
import org.springframework.util.FileSystemUtils;

/** What the stories put on record, each told once for all tests that only read it. */
final class ToldStories {

    private static final Map<String, List<RecordedEvent>> TOLD = new TreeMap<>();

    private ToldStories() {}

    /** Everything on record at the end of the story, in the order of the ledger. */
    static synchronized List<RecordedEvent> events(Story story) {
        return TOLD.computeIfAbsent(story.folder(), none -> told(story));
    }

    private static List<RecordedEvent> told(Story story) {
        try {
            Path folder = Files.createTempDirectory("story");
            try (Town town = Town.begun(folder)) {
                Telling telling = Telling.in(town, story);
                telling.tell((line, fresh) -> {});
                return List.copyOf(telling.events());
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
