package org.duban.ui.pages.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes letters in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, the issuer in red. Equal letters are equal bytes. */
final class OfficialDocument {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String BODY_FONT = "仿宋";
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String RED = "FF0000";
    private static final int BODY = 16;
    private static final int TITLE = 22;
    private static final int HEAD = 36;
    private static final int FOOT = 14;
    private static final int TWO_CHARACTERS = 640;
    private static final int FOUR_CHARACTERS = 1280;
    private static final int LINE_PITCH = 579;
    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private OfficialDocument() {}

    static byte[] of(OfficialLetter letter) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(NO_TIME)));
            page(document);
            text(document, letter.issuer(), TITLE_FONT, HEAD, RED, ParagraphAlignment.CENTER);
            text(document, letter.documentNo(), BODY_FONT, BODY, null, ParagraphAlignment.CENTER)
                    .setBorderBottom(Borders.THIN_THICK_SMALL_GAP);
            text(document, letter.title(), TITLE_FONT, TITLE, null, ParagraphAlignment.CENTER);
            text(document, letter.addressee() + "：", BODY_FONT, BODY, null, ParagraphAlignment.LEFT);
            letter.paragraphs()
                    .forEach(paragraph -> text(document, paragraph, BODY_FONT, BODY, null, ParagraphAlignment.BOTH)
                            .setIndentationFirstLine(TWO_CHARACTERS));
            text(document, letter.issuer(), BODY_FONT, BODY, null, ParagraphAlignment.RIGHT)
                    .setIndentationRight(FOUR_CHARACTERS);
            text(document, letter.day(), BODY_FONT, BODY, null, ParagraphAlignment.RIGHT)
                    .setIndentationRight(FOUR_CHARACTERS);
            document.setEvenAndOddHeadings(true);
            number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
            number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
            document.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setRight(millimetres(26));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        section.addNewDocGrid().setLinePitch(BigInteger.valueOf(LINE_PITCH));
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }

    private static XWPFParagraph text(
            XWPFDocument document,
            String text,
            String font,
            int size,
            @Nullable String colour,
            ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontSize(size);
        if (colour != null) {
            run.setColor(colour);
        }
        run.setText(text);
        return paragraph;
    }

    /** The number of the page between dashes: right on odd pages, left on even ones. */
    private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment alignment) {
        XWPFParagraph foot = document.createFooter(pages).createParagraph();
        foot.setAlignment(alignment);
        dash(foot, "— ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        dash(foot, " —");
    }

    private static void dash(XWPFParagraph foot, String text) {
        XWPFRun run = foot.createRun();
        run.setFontSize(FOOT);
        run.setText(text);
    }

    /** The same file without the time at which it was packed. */
    private static byte[] timeless(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
