package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.command.CommandFolders;
import org.duban.ui.commands.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The story of a form or a register: {@code story.ndjson} in its folder among the tests of {@code command}, after what
 * all stories begin with; what its rules refuse on the way stands in {@code refusals.ndjson} beside it.
 *
 * @param folder the simple name of the folder
 */
record Story(String folder, List<StoryLine> lines, List<RefusedLine> refused) {

    private static final Path TESTS = Path.of("../command/src/test/resources/org/duban/command");

    /**
     * A command that is refused.
     *
     * @param after the id of the line after which it is asked for, or the command of the first such line; null for the end
     * @param rule the name of the rule
     */
    record RefusedLine(@Nullable String after, String rule, StoryLine line) {

        @Override
        public String toString() {
            return line + " refused by " + rule;
        }
    }

    /** The stories there are, in the order of the tables of contents. */
    static List<Story> all() {
        return CommandFolders.ALL.stream()
                .map(folder -> folder.name().substring(folder.name().lastIndexOf('.') + 1))
                .filter(folder -> Files.exists(file(folder)))
                .map(Story::of)
                .toList();
    }

    /** The lines that are its own, and not those that all stories begin with. */
    boolean isOwn(StoryLine line) {
        return line.id().startsWith(folder + "-");
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

    private static List<RefusedLine> refused(Path file) {
        List<RefusedLine> all = new ArrayList<>();
        for (String text : Files.exists(file) ? texts(file) : List.<String>of()) {
            ObjectNode json = (ObjectNode) StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
            JsonNode after = json.remove("after");
            String rule = json.remove("refused").stringValue();
            StoryLine line = StoryLine.read(json.toString(), "refused-" + all.size());
            all.add(new RefusedLine(after == null ? null : after.stringValue(), rule, line));
        }
        return List.copyOf(all);
    }

    /** What is refused after that line. */
    List<RefusedLine> refusedAfter(StoryLine line) {
        return refused.stream().filter(one -> anchor(one).equals(line)).toList();
    }

    private StoryLine anchor(RefusedLine one) {
        return one.after() == null
                ? lines.getLast()
                : lines.stream()
                        .filter(this::isOwn)
                        .filter(line ->
                                line.id().equals(one.after()) || line.command().equals(one.after()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(folder + ": nothing comes before " + one));
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
