package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that a later version wrote is not taken for a broken one, and nothing in it is touched. */
class NewerLedgerTest {

    private static final String NUMBERS = "of format 9, which a later version of Duban wrote; this one reads up to 2";

    @TempDir
    private Path folder;

    private DataFolderCopy data;
    private RecordingTerminal terminal;

    @BeforeEach
    void write_a_ledger() throws Exception {
        data = new DataFolderCopy(folder.resolve("data")).filled(2);
        terminal = new RecordingTerminal(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "export",
                "what-if --proposed-jurisdiction zhejiang",
                "serve --port 0",
                "passwd admin",
                "backup BACKUP"
            })
    void every_command_says_so_in_one_sentence(String words) throws Exception {
        raiseFormat();
        Map<String, String> before = data.files();
        String command = words.replace("BACKUP", folder.resolve("backup.zip").toString());

        assertThat(duban(Stream.concat(
                                Stream.of(command.split(" ")),
                                Stream.of("--data", data.data().toString()))
                        .toList()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains(NUMBERS).doesNotContain("Exception");
        assertThat(data.files()).isEqualTo(before);
    }

    @Test
    void so_does_an_import_of_its_export() throws Exception {
        Path export = folder.resolve("export");
        duban(List.of("export", export.toString(), "--data", data.data().toString()));
        String lines = Files.readString(export);
        Files.writeString(
                export,
                lines.replaceFirst("\"format\": \\{\"\\$numberInt\": \"2\"", "\"format\": {\"\\$numberInt\": \"9\""));
        assertThat(Files.readString(export)).isNotEqualTo(lines);

        assertThat(duban(List.of(
                        "import",
                        "--ledger",
                        export.toString(),
                        "--data",
                        folder.resolve("new").toString())))
                .isEqualTo(1);

        assertThat(terminal.err()).contains(NUMBERS);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    /** The header is the first frame: its length, its checksum, the checksum of these two, and the document. */
    private void raiseFormat() throws Exception {
        Path segment;
        try (Stream<Path> files = Files.list(data.data().resolve("ledger"))) {
            segment = files.filter(file -> file.toString().endsWith(".segment"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("format\0") + "format\0".length();
        bytes[at] = 9;
        ByteBuffer frame = ByteBuffer.wrap(bytes);
        frame.putInt(4, crc(bytes, 12, frame.getInt(0)));
        frame.putInt(8, crc(bytes, 0, 8));
        Files.write(segment, bytes);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private int duban(List<String> words) {
        return Duban.run(words, terminal.terminal());
    }
}
