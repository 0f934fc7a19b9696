package org.duban.ui.pages.papers;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.pages.documents.WordFile.Font;

/** Writes papers for a meeting as a Word document: A4 across, the headings of a table on each of its pages. */
final class PaperWord {

    private static final int WIDTH = 14_400;
    private static final int NARROW = 700;

    private PaperWord() {}

    static byte[] of(PaperFile papers) {
        return WordFile.write(document -> {
            WordFile.across(document);
            WordFile.paragraph(document, papers.title(), Font.TITLE, ParagraphAlignment.CENTER);
            WordFile.paragraph(document, papers.cutOff(), Font.SMALL, ParagraphAlignment.CENTER);
            papers.tables().forEach(table -> {
                WordFile.paragraph(document, table.title(), Font.HEADING, ParagraphAlignment.LEFT)
                        .setKeepNext(true);
                WordFile.paragraph(document, table.note(), Font.SMALL, ParagraphAlignment.LEFT)
                        .setKeepNext(true);
                if (!table.rows().isEmpty()) {
                    fill(
                            document.createTable(
                                    table.rows().size() + 1, table.headings().size()),
                            table);
                }
            });
            WordFile.numbered(document, papers.around());
        });
    }

    private static void fill(XWPFTable shown, PaperTable table) {
        shown.setWidth(WIDTH);
        XWPFTableRow head = shown.getRow(0);
        head.setRepeatHeader(true);
        line(head, table.headings());
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = shown.getRow(row + 1);
            line.setCantSplitRow(true);
            line(line, table.rows().get(row).stream().map(PaperCell::text).toList());
        }
    }

    private static void line(XWPFTableRow row, List<String> texts) {
        int wide = (WIDTH - NARROW) / Math.max(1, texts.size() - 1);
        for (int place = 0; place < texts.size(); place++) {
            XWPFTableCell cell = row.getCell(place);
            cell.setWidth(Integer.toString(place == 0 ? NARROW : wide));
            WordFile.fill(cell.getParagraphs().getFirst(), texts.get(place), Font.CELL);
        }
    }
}
