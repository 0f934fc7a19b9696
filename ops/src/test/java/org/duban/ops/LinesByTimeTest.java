package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesByTimeTest {

    @TempDir
    private Path folder;

    @Test
    void puts_the_lines_of_several_files_in_the_order_in_which_they_were_recorded() throws IOException {
        Path first = file("first", line("a", "2023-02-01T09:00:00+08:00"), line("c", "2023-03-01T09:00:00+08:00"));
        Path second = file("second", line("b", "2023-02-01T02:00:00Z"), line("d", "2023-03-01T01:00:00Z"));

        Path all = LinesByTime.write(List.of(first, second), folder.resolve("all"));

        assertThat(Files.readAllLines(all))
                .extracting(line -> line.substring(7, 8))
                .as("c and d were recorded at one time")
                .containsExactly("a", "b", "c", "d");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String line(String id, String at) {
        return "{\"id\":\"%s\",\"command\":\"hold-meeting\",\"recordedAt\":\"%s\",\"actor\":\"clerk\",\"body\":{}}"
                .formatted(id, at);
    }
}
