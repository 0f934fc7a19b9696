package org.duban.ui.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes tables as spreadsheets read them: with a mark of UTF-8 before all, and nothing that they take for a formula. */
public final class Csv {

    /** What browsers call such a file. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** The table, its headings first. */
    public static byte[] of(SheetTable table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(line(table.headings()));
            CountedLines.counting(table.rows()).forEach(row -> csv.writeRecord(line(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(List<? extends @Nullable Object> cells) {
        return cells.stream()
                .map(cell -> Formulas.harmless(Objects.toString(cell, "")))
                .toList();
    }
}
