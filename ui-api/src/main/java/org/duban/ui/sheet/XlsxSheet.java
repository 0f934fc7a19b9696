package org.duban.ui.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook: its heading stays in sight and on every printed page, and every column can be filtered. */
record XlsxSheet(Worksheet sheet, SheetTable table) {

    private static final int LOOKED_AT = 200;
    private static final int KEPT = 500;
    private static final int LONGEST_CELL = 32_000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 42;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String DAY = "yyyy-mm-dd";

    void write() throws IOException {
        Iterator<? extends List<? extends @Nullable Object>> rows =
                CountedLines.counting(table.rows()).iterator();
        List<List<? extends @Nullable Object>> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
        widths(first);
        sheet.freezePane(0, 1);
        int row = heading();
        for (List<? extends @Nullable Object> cells : first) {
            row(row++, cells);
        }
        while (rows.hasNext()) {
            row(row++, rows.next());
            if (row % KEPT == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, table.headings().size() - 1);
        printed();
        sheet.finish();
    }

    private int heading() {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.inlineString(0, column, table.headings().get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .fillColor("EFE9E1")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        return 1;
    }

    private void row(int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column));
        }
    }

    private void cell(int row, int column, @Nullable Object value) {
        var style =
                sheet.style(row, column).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN);
        switch (value) {
            case null -> {}
            case LocalDate day
            when !day.isBefore(FIRST_DAY) -> {
                sheet.value(row, column, day);
                style = style.format(DAY).horizontalAlignment("left");
            }
            case Number number -> sheet.value(row, column, number);
            case Told told -> {
                Number number = told.value();
                if (number == null) {
                    text(row, column, told.text());
                } else {
                    sheet.value(row, column, number);
                    style = told.format() == null ? style : style.format(told.format());
                }
            }
            case Lit lit -> {
                sheet.inlineString(row, column, lit.word());
                style = style.fillColor(colour(lit));
            }
            default -> text(row, column, value.toString());
        }
        style.set();
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            String whole = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
            sheet.inlineString(row, column, Formulas.harmless(whole));
        }
    }

    private static String colour(Lit lit) {
        return switch (lit.light()) {
            case RED -> "F4C7C3";
            case YELLOW -> "FCE8B2";
            case GREEN -> "CDE8CF";
            case GREY -> "E0E0E0";
        };
    }

    private void widths(List<List<? extends @Nullable Object>> rows) {
        for (int column = 0; column < table.headings().size(); column++) {
            int widest = width(table.headings().get(column));
            for (List<? extends @Nullable Object> row : rows) {
                widest = Math.max(widest, width(Objects.toString(row.get(column), "")));
            }
            sheet.width(column, Math.clamp(widest + 2, NARROWEST, WIDEST));
        }
    }

    /** Chinese characters are twice as wide as Latin ones. */
    private static int width(String text) {
        return text.chars().limit(WIDEST).map(one -> one < 0x2E80 ? 1 : 2).sum();
    }

    private void printed() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.header(plain(table.title()), Position.CENTER);
        sheet.header(plain(table.cutOff()), Position.RIGHT);
        sheet.footer(table.page(), Position.CENTER);
    }

    /** In headers {@code &} begins a code. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
