package org.duban.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes tables as Excel workbooks, row by row: of the rows written, only the packed bytes are kept. */
public final class Xlsx {

    /** What browsers call such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Duban";

    private Xlsx() {}

    /** A workbook with a sheet for each table. */
    public static byte[] of(List<SheetTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(tables, bytes);
        return bytes.toByteArray();
    }

    /** The same, written to {@code out}. */
    public static void write(List<SheetTable> tables, OutputStream out) {
        try (Workbook book = new Workbook(out, PROGRAM, null)) {
            for (SheetTable table : tables) {
                new XlsxSheet(book.newWorksheet(table.name()), table).write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
