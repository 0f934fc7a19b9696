package org.duban.ui.pages.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {

    private static final OfficialLetter LETTER =
            new OfficialLetter("区人民代表大会常务委员会", "徐人常〔2023〕19号", "关于“混投”的督办函", "区人民政府", List.of("现函告如下。"), "2023年11月2日");

    @Test
    void a_letter_has_the_page_of_the_standard_and_says_what_is_on_record() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(OfficialDocument.of(LETTER)))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            LETTER.issuer(),
                            "徐人常〔2023〕19号",
                            "关于“混投”的督办函",
                            "区人民政府：",
                            "现函告如下。",
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
