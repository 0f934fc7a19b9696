package org.duban.ui.pages.papers;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.pages.documents.WordFile.Font;
import org.duban.ui.pages.documents.WordTable;

/** Writes papers for a meeting as a Word document: A4 across, the headings of a table on each of its pages. */
final class PaperWord {

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
                    WordTable.add(
                            document,
                            table.headings(),
                            table.rows().stream()
                                    .map(row ->
                                            row.stream().map(PaperCell::text).toList())
                                    .toList());
                }
            });
            WordFile.numbered(document, papers.around());
        });
    }
}
