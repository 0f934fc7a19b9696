package org.duban.ops.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.ops.CliException;

/** A file of text, looked through as a whole before anything is made of its first line. */
public final class TextFile {

    private static final Charset GB = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final byte[] beginning;

    private TextFile(Path file, byte[] beginning) {
        this.file = file;
        this.beginning = beginning;
    }

    /**
     * Refuses a file that is no text in UTF-8.
     *
     * @throws CliException naming the first byte that is none, and what the file seems to be instead
     */
    public static void mustBeUtf8(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.mark(BUFFER);
            TextFile read = new TextFile(file, in.readNBytes(BUFFER - 1));
            in.reset();
            read.check(in);
        } catch (IOException unreadable) {
            throw CliException.with(file, unreadable);
        }
    }

    private void check(InputStream in) throws IOException {
        String seems = Looks.of(beginning);
        if (seems != null) {
            throw refused(seems, 1, 1);
        }
        Utf8Check check = new Utf8Check();
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (!check.takes(one)) {
                throw refused(is(GB) ? "gbk" : "other", check.line(), check.position());
            }
        }
        if (!check.isWhole()) {
            throw refused("other", check.line(), check.position());
        }
    }

    private boolean is(Charset charset) throws IOException {
        try (Reader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()))) {
            int one = text.read();
            while (one > 0) {
                one = text.read();
            }
            return one < 0;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private CliException refused(String seems, int line, long position) {
        return CliException.failed("import.file." + seems, file, line, position);
    }
}
