package org.duban.ui.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.duban.ui.sheet.UnreadableSheet.Why;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook, once it is clear that unpacking it fills no memory. */
final class XlsxReader {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_DIGITS = 40;

    private XlsxReader() {}

    static List<SheetRow> read(byte[] file) {
        Unpacked parts = Unpacked.of(file);
        List<SheetRow> rows = new ArrayList<>();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                if (rows.size() == SheetReader.MOST_ROWS) {
                    throw new UnreadableSheet(Why.TOO_MANY_ROWS);
                }
                rows.add(row(row, parts.merged(row.getRowNum())));
            });
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSheet(Why.BROKEN, broken);
        }
        return rows;
    }

    private static SheetRow row(Row row, boolean merged) {
        List<String> cells = new ArrayList<>();
        List<Integer> formulas = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        for (int place = 0; place < Math.min(row.getCellCount(), MOST_COLUMNS); place++) {
            Cell cell = row.getOptionalCell(place).orElse(null);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(place);
            }
            Optional<String> text = text(cell);
            if (text.isEmpty()) {
                unread.add(place);
            }
            cells.add(text.orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells, formulas, unread, merged);
    }

    /** Empty if nothing can be made of the cell. */
    private static Optional<String> text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.of("");
        }
        if (cell.getType() == CellType.ERROR) {
            return Optional.empty();
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        String text = cell.getText();
        return Optional.of(text == null ? "" : Formulas.meant(text.strip()));
    }

    private static Optional<String> number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (number == null) {
            return Optional.of("");
        }
        // A spreadsheet has fifteen digits; whatever has far more would be written out into the memory.
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return Optional.empty();
        }
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*[yd].*")
                ? day(cell)
                : Optional.of(number.stripTrailingZeros().toPlainString());
    }

    private static Optional<String> day(Cell cell) {
        try {
            return Optional.ofNullable(cell.asDate())
                    .map(moment -> moment.toLocalDate().toString());
        } catch (DateTimeException | ArithmeticException | ExcelReaderException noDay) {
            return Optional.empty();
        }
    }
}
