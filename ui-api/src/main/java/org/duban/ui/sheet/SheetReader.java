package org.duban.ui.sheet;

import java.util.List;
import org.duban.ui.sheet.UnreadableSheet.Why;

/** Reads a table that somebody sent: the first sheet of an Excel workbook, or CSV in UTF-8, UTF-16 or GB 18030. */
public final class SheetReader {

    /** How many bytes a file may have. */
    public static final int MOST_BYTES = 10_000_000;

    /** How many rows it may have, headings and titles included. */
    public static final int MOST_ROWS = 20_000;

    private static final int[] ZIP = {'P', 'K', 3, 4};

    private SheetReader() {}

    /**
     * Its rows, empty ones left out.
     *
     * @throws UnreadableSheet if it is no such table
     */
    public static List<SheetRow> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableSheet(Why.TOO_BIG);
        }
        OtherKinds.refuse(file);
        List<SheetRow> rows = (begins(file, ZIP) ? XlsxReader.read(file) : CsvReading.read(file))
                .stream().filter(row -> !row.blank()).toList();
        if (rows.isEmpty()) {
            throw new UnreadableSheet(Why.EMPTY);
        }
        return rows;
    }

    private static boolean begins(byte[] file, int[] mark) {
        for (int place = 0; place < mark.length; place++) {
            if (file.length <= place || (file[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
