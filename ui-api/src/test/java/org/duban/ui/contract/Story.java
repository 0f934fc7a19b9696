package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duban.command.CommandFolders;
import org.duban.ui.commands.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * The story of a form or a register: {@code story.ndjson} in its folder among the tests of {@code command}, after what
 * all stories begin with; what its rules refuse on the way stands in {@code refusals.ndjson} beside it.
 *
 * @param folder the simple name of the folder
 * @param refused by the id of the line after which it is asked for
 */
record Story(String folder, List<StoryLine> lines, Map<String, List<RefusedLine>> refused) {

    private static final Path TESTS = Path.of("../command/src/test/resources/org/duban/command");

    /**
     * A command that is refused.
     *
     * @param rule the name of the rule
     */
    record RefusedLine(String rule, StoryLine line) {}

    /** The stories there are, in the order of the tables of contents. */
    static List<Story> all() {
        return CommandFolders.ALL.stream()
                .map(folder -> folder.name().substring(folder.name().lastIndexOf('.') + 1))
                .filter(folder -> Files.exists(file(folder)))
                .map(Story::of)
                .toList();
    }

    /** Where the story of a folder stands. */
    static Path file(String folder) {
        return TESTS.resolve(folder).resolve("story.ndjson");
    }

    private static Story of(String folder) {
        List<StoryLine> all = new ArrayList<>(lines(TESTS.resolve("beginning.ndjson")));
        all.addAll(lines(file(folder)));
        return new Story(folder, List.copyOf(all), refused(TESTS.resolve(folder).resolve("refusals.ndjson")));
    }

    private static Map<String, List<RefusedLine>> refused(Path file) {
        Map<String, List<RefusedLine>> all = new TreeMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String text : texts(file)) {
                number++;
                ObjectNode json = (ObjectNode) StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
                String after = json.remove("after").stringValue();
                String rule = json.remove("refused").stringValue();
                all.computeIfAbsent(after, none -> new ArrayList<>())
                        .add(new RefusedLine(rule, StoryLine.read(json.toString(), "refused-" + number)));
            }
        }
        return all;
    }

    private static List<StoryLine> lines(Path file) {
        List<String> texts = texts(file);
        String name = file.getParent().getFileName() + "-";
        return IntStream.range(0, texts.size())
                .mapToObj(n -> StoryLine.read(texts.get(n), name + (n + 1)))
                .toList();
    }

    private static List<String> texts(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder;
    }
}
