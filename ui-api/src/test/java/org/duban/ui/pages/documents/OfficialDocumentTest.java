package org.duban.ui.pages.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.ui.pages.documents.OfficialLetter.Layout;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

class OfficialDocumentTest {

    private static final OfficialLetter LETTER = letter(Layout.LETTER);

    private static OfficialLetter letter(Layout layout) {
        return new OfficialLetter(
                layout,
                "区人民代表大会常务委员会",
                "徐人常〔2023〕19号",
                "关于“混投”的督办函",
                "区人民政府",
                List.of(Drafting.heading("一、问题"), Drafting.text("现函告如下。")),
                List.of("问题清单"),
                "2023年11月2日",
                new OfficialLetter.Phrases("{0}：", "附件："));
    }

    private static XWPFDocument read(OfficialLetter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(OfficialDocument.of(letter)));
    }

    @Test
    void a_letter_stands_between_two_red_double_lines_and_its_first_page_has_no_number() throws IOException {
        try (XWPFDocument read = read(letter(Layout.LETTER))) {
            var line =
                    read.getParagraphs().getFirst().getCTP().getPPr().getPBdr().getBottom();
            assertThat(line.getVal()).isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
            assertThat(line.xmlText()).contains("FF0000");
            assertThat(read.getParagraphs().get(1).getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(read.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(read.getHeaderFooterPolicy()
                            .getFirstPageFooter()
                            ._getHdrFtr()
                            .xmlText())
                    .contains("thinThickSmallGap")
                    .doesNotContain("PAGE");
            assertThat(read.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            ._getHdrFtr()
                            .xmlText())
                    .contains("PAGE");
        }
    }

    @Test
    void an_addressee_is_written_as_the_language_has_it() throws IOException {
        OfficialLetter english = new OfficialLetter(
                Layout.DOCUMENT,
                "Standing Committee",
                "1",
                "Opinions",
                "the People’s Government",
                List.of(),
                List.of("List of problems"),
                "3 July 2023",
                new OfficialLetter.Phrases("To {0}:", "Enclosed: "));
        try (XWPFDocument read = read(english)) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("To the People’s Government:", "Enclosed: 1. List of problems")
                    .noneMatch(text -> text.contains("：") || text.contains("附件"));
        }
    }

    @Test
    void a_document_has_its_number_in_the_middle_over_a_red_line() throws IOException {
        try (XWPFDocument read = read(letter(Layout.DOCUMENT))) {
            XWPFParagraph number = read.getParagraphs().get(1);
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().getPPr().getPBdr().getBottom().xmlText()).contains("FF0000");
        }
    }

    @Test
    void a_letter_has_the_page_of_the_standard_and_says_what_is_on_record() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(OfficialDocument.of(LETTER)))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            LETTER.issuer(),
                            "徐人常〔2023〕19号",
                            "关于“混投”的督办函",
                            "区人民政府：",
                            "一、问题",
                            "现函告如下。",
                            "附件：1. 问题清单",
                            LETTER.issuer(),
                            "2023年11月2日");
            var section = read.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getDocGrid().getLinePitch()).hasToString("579");
        }
    }

    @Test
    void equal_letters_are_equal_bytes() {
        assertThat(OfficialDocument.of(LETTER)).isEqualTo(OfficialDocument.of(LETTER));
    }
}
