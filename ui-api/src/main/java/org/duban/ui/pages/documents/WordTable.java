package org.duban.ui.pages.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.ui.pages.documents.WordFile.Font;
import org.duban.ui.sheet.CountedLines;
import org.duban.ui.sheet.SheetTable;

/** Writes tables into Word documents: A4 across, headings on each page, a column as wide as what stands in it needs. */
public final class WordTable {

    private static final int WIDTH = 14_400;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;
    /** What stands for the number of a page, and for how many there are, where a spreadsheet prints. */
    private static final String NUMBERS = "&[PN]";

    private WordTable() {}

    /** A document that holds the table alone. */
    public static byte[] of(SheetTable table) {
        List<List<String>> rows = CountedLines.counting(table.rows())
                .map(row -> row.stream().map(cell -> Objects.toString(cell, "")).toList())
                .toList();
        return WordFile.write(document -> {
            WordFile.across(document);
            WordFile.paragraph(document, table.title(), Font.TITLE, ParagraphAlignment.CENTER);
            WordFile.paragraph(document, table.cutOff(), Font.SMALL, ParagraphAlignment.CENTER);
            add(document, table.headings(), rows);
            WordFile.numbered(document, List.of(table.page().split(NUMBERS, -1)));
        });
    }

    /** Another table in {@code document}. */
    public static void add(XWPFDocument document, List<String> headings, List<List<String>> rows) {
        List<Integer> widths = widths(headings, rows);
        XWPFTable shown = document.createTable(rows.size() + 1, headings.size());
        shown.setWidth(WIDTH);
        XWPFTableRow head = shown.getRow(0);
        head.setRepeatHeader(true);
        fill(head, headings, widths);
        for (int row = 0; row < rows.size(); row++) {
            XWPFTableRow line = shown.getRow(row + 1);
            line.setCantSplitRow(true);
            fill(line, rows.get(row), widths);
        }
    }

    private static List<Integer> widths(List<String> headings, List<List<String>> rows) {
        List<Integer> needed = IntStream.range(0, headings.size())
                .map(place -> Math.max(
                        headings.get(place).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(place).length())
                                .max()
                                .orElse(0)))
                .map(longest -> Math.clamp(longest, NARROWEST, WIDEST))
                .boxed()
                .toList();
        int all = needed.stream().mapToInt(Integer::intValue).sum();
        return needed.stream().map(one -> WIDTH * one / all).toList();
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Integer> widths) {
        for (int place = 0; place < texts.size(); place++) {
            XWPFTableCell cell = row.getCell(place);
            cell.setWidth(Integer.toString(widths.get(place)));
            WordFile.fill(cell.getParagraphs().getFirst(), texts.get(place), Font.CELL);
        }
    }
}
