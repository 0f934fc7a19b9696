package org.duban.ui.pages.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.pages.documents.WordFile.Font;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The heads of documents and letters, and what stands below their pages. */
final class Letterhead {

    private static final String RED = "FF0000";

    /** Seven millimetres: the lines of a letter are wider than its text by that on either side. */
    private static final int BEYOND = -397;

    private Letterhead() {}

    /** The issuer in red, the number in the middle, a red line below. */
    static void ofDocument(XWPFDocument document, OfficialLetter letter) {
        issuer(document, letter);
        line(
                WordFile.paragraph(document, letter.documentNo(), Font.BODY, ParagraphAlignment.CENTER),
                STBorder.SINGLE,
                false);
        numbers(document);
    }

    /** The issuer in red on a red double line, the number at the right; the other double line stands below the first page. */
    static void ofLetter(XWPFDocument document, OfficialLetter letter) {
        XWPFParagraph issuer = issuer(document, letter);
        line(issuer, STBorder.THICK_THIN_SMALL_GAP, false);
        beyond(issuer);
        WordFile.paragraph(document, letter.documentNo(), Font.BODY, ParagraphAlignment.RIGHT);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        line(foot, STBorder.THIN_THICK_SMALL_GAP, true);
        beyond(foot);
        numbers(document);
    }

    private static XWPFParagraph issuer(XWPFDocument document, OfficialLetter letter) {
        XWPFParagraph issuer = document.createParagraph();
        issuer.setAlignment(ParagraphAlignment.CENTER);
        WordFile.fill(issuer, letter.issuer(), Font.HEAD).setColor(RED);
        return issuer;
    }

    private static void line(XWPFParagraph paragraph, STBorder.Enum kind, boolean above) {
        CTPBdr borders =
                paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetPBdr()
                        ? paragraph.getCTP().getPPr().getPBdr()
                        : pPr(paragraph).addNewPBdr();
        CTBorder line = above ? borders.addNewTop() : borders.addNewBottom();
        line.setVal(kind);
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(12));
        line.setSpace(BigInteger.valueOf(4));
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr pPr(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private static void beyond(XWPFParagraph paragraph) {
        paragraph.setIndentationLeft(BEYOND);
        paragraph.setIndentationRight(BEYOND);
    }

    /** The number of the page between dashes: right on odd pages, left on even ones. */
    static void numbers(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment alignment) {
        XWPFParagraph foot = document.createFooter(pages).createParagraph();
        foot.setAlignment(alignment);
        WordFile.fill(foot, "— ", Font.SMALL);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        WordFile.fill(foot, " —", Font.SMALL);
    }
}
