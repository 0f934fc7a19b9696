package org.duban.ui.pages.documents;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.pages.documents.WordFile.Font;

/** Writes letters in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, the issuer in red. Equal letters are equal bytes. */
final class OfficialDocument {

    private static final String RED = "FF0000";
    private static final int TWO_CHARACTERS = 640;
    private static final int FOUR_CHARACTERS = 1280;

    private OfficialDocument() {}

    static byte[] of(OfficialLetter letter) {
        return WordFile.write(document -> {
            WordFile.upright(document);
            head(document, letter);
            WordFile.paragraph(document, letter.title(), Font.TITLE, ParagraphAlignment.CENTER);
            WordFile.paragraph(document, letter.addressee() + "：", Font.BODY, ParagraphAlignment.LEFT);
            letter.paragraphs()
                    .forEach(paragraph -> WordFile.paragraph(document, paragraph, Font.BODY, ParagraphAlignment.BOTH)
                            .setIndentationFirstLine(TWO_CHARACTERS));
            WordFile.paragraph(document, letter.issuer(), Font.BODY, ParagraphAlignment.RIGHT)
                    .setIndentationRight(FOUR_CHARACTERS);
            WordFile.paragraph(document, letter.day(), Font.BODY, ParagraphAlignment.RIGHT)
                    .setIndentationRight(FOUR_CHARACTERS);
            document.setEvenAndOddHeadings(true);
            number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
            number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        });
    }

    private static void head(XWPFDocument document, OfficialLetter letter) {
        XWPFParagraph issuer = document.createParagraph();
        issuer.setAlignment(ParagraphAlignment.CENTER);
        WordFile.fill(issuer, letter.issuer(), Font.HEAD).setColor(RED);
        WordFile.paragraph(document, letter.documentNo(), Font.BODY, ParagraphAlignment.CENTER)
                .setBorderBottom(Borders.THIN_THICK_SMALL_GAP);
    }

    /** The number of the page between dashes: right on odd pages, left on even ones. */
    private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment alignment) {
        XWPFParagraph foot = document.createFooter(pages).createParagraph();
        foot.setAlignment(alignment);
        WordFile.fill(foot, "— ", Font.SMALL);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        WordFile.fill(foot, " —", Font.SMALL);
    }
}
