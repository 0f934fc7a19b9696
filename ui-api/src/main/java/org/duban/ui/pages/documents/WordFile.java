package org.duban.ui.pages.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes Word documents; the same document is the same bytes at any time and on any machine. */
public final class WordFile {

    /** What browsers call such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");
    /** Twentieths of a point from line to line: 22 lines in 225 millimetres. */
    private static final int LINE_PITCH = 579;

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;

    private WordFile() {}

    /** Faces and sizes that official documents are set in; sizes in points. */
    public enum Font {
        HEAD("方正小标宋简体", 36),
        TITLE("方正小标宋简体", 22),
        BODY("仿宋", 16),
        HEADING("黑体", 16),
        SUBHEADING("楷体", 16),
        SMALL("仿宋", 14),
        CELL("仿宋", 10);

        private final String face;
        private final int size;

        Font(String face, int size) {
            this.face = face;
            this.size = size;
        }
    }

    /** The document that {@code content} fills in. */
    public static byte[] write(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(NO_TIME)));
            content.accept(document);
            document.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of GB/T 9704: A4 with its margins, 22 lines. */
    static CTSectPr upright(XWPFDocument document) {
        CTSectPr section = page(document, SHORT_SIDE, LONG_SIDE);
        margins(section, 37, 26, 35, 28);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
        return section;
    }

    /** A4 across, for tables. */
    public static void across(XWPFDocument document) {
        CTSectPr section = page(document, LONG_SIDE, SHORT_SIDE);
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        margins(section, 20, 20, 18, 20);
    }

    private static CTSectPr page(XWPFDocument document, int width, int height) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        return section;
    }

    private static void margins(CTSectPr section, int top, int right, int bottom, int left) {
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(top));
        margins.setRight(millimetres(right));
        margins.setBottom(millimetres(bottom));
        margins.setLeft(millimetres(left));
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }

    /** Another paragraph. */
    public static XWPFParagraph paragraph(XWPFDocument document, String text, Font font, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        fill(paragraph, text, font);
        return paragraph;
    }

    /** Text of one or several lines in a paragraph. */
    public static XWPFRun fill(XWPFParagraph paragraph, String text, Font font) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font.face, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(font.face, XWPFRun.FontCharRange.ascii);
        run.setFontSize(font.size);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line));
        }
        return run;
    }

    /**
     * Numbers the pages, in the middle below.
     *
     * @param around what stands before a page's number, between it and how many there are, and after that
     */
    public static void numbered(XWPFDocument document, List<String> around) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        fill(foot, around.get(0), Font.CELL);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        fill(foot, around.get(1), Font.CELL);
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        fill(foot, around.get(2), Font.CELL);
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
