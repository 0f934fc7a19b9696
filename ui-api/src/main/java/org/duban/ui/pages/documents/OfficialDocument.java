package org.duban.ui.pages.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.pages.documents.OfficialLetter.Paragraph;
import org.duban.ui.pages.documents.WordFile.Font;

/** Writes official documents in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters. Equal ones are equal bytes. */
final class OfficialDocument {

    private static final int TWO_CHARACTERS = 640;
    private static final int FOUR_CHARACTERS = 1280;

    private OfficialDocument() {}

    static byte[] of(OfficialLetter letter) {
        return WordFile.write(document -> {
            WordFile.upright(document);
            switch (letter.layout()) {
                case DOCUMENT -> Letterhead.ofDocument(document, letter);
                case LETTER -> Letterhead.ofLetter(document, letter);
                case REPORT -> Letterhead.numbers(document);
            }
            WordFile.paragraph(document, letter.title(), Font.TITLE, ParagraphAlignment.CENTER);
            if (letter.addressee() != null) {
                WordFile.paragraph(
                        document, letter.phrases().to(letter.addressee()), Font.BODY, ParagraphAlignment.LEFT);
            }
            letter.paragraphs().forEach(paragraph -> text(document, paragraph));
            attachments(document, letter.phrases().enclosed(), letter.attachments());
            signed(document, letter.issuer());
            signed(document, letter.day());
        });
    }

    private static void text(XWPFDocument document, Paragraph paragraph) {
        Font font = switch (paragraph.level()) {
            case HEADING -> Font.HEADING;
            case SUBHEADING -> Font.SUBHEADING;
            case TEXT -> Font.BODY;
        };
        XWPFParagraph written = WordFile.paragraph(document, paragraph.text(), font, ParagraphAlignment.BOTH);
        written.setIndentationFirstLine(TWO_CHARACTERS);
    }

    private static void attachments(XWPFDocument document, String enclosed, List<String> names) {
        for (int n = 0; n < names.size(); n++) {
            String before = n == 0 ? enclosed : "　".repeat(enclosed.length());
            WordFile.paragraph(document, before + (n + 1) + ". " + names.get(n), Font.BODY, ParagraphAlignment.LEFT)
                    .setIndentationFirstLine(TWO_CHARACTERS);
        }
    }

    private static void signed(XWPFDocument document, String text) {
        WordFile.paragraph(document, text, Font.BODY, ParagraphAlignment.RIGHT).setIndentationRight(FOUR_CHARACTERS);
    }
}
