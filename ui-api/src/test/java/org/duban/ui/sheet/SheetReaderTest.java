package org.duban.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duban.ui.sheet.UnreadableSheet.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static byte[] book(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            content.accept(book.newWorksheet("台账"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] file, Why why) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        unreadable -> assertThat(unreadable.why()).isEqualTo(why));
    }

    @Test
    void what_was_written_is_read_again() {
        byte[] file = Xlsx.of(List.of(new SheetTable(
                "台账",
                "台账",
                "截至",
                "&P",
                List.of("问题", "时限", "次数"),
                Stream.of(List.of("=混投", LocalDate.parse("2023-10-31"), 2)))));
        assertThat(SheetReader.read(file).stream().map(SheetRow::cells))
                .containsExactly(List.of("问题", "时限", "次数"), List.of("=混投", "2023-10-31", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void csv_is_read_in_the_charsets_that_excel_writes(String charset) {
        byte[] file = "问题描述,牵头单位\r\n\"沿街商户,混投\",绿化市容局\r\n".getBytes(Charset.forName(charset));
        assertThat(SheetReader.read(file).get(1).cells()).containsExactly("沿街商户,混投", "绿化市容局");
    }

    @Test
    void formulas_are_told_by_their_place() {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "问题");
            sheet.formula(0, 1, "1+1");
        });
        assertThat(SheetReader.read(file).getFirst().formulas()).containsExactly(1);
    }

    @Test
    void rows_with_merged_cells_are_told_and_no_others() {
        List<SheetRow> rows = SheetReader.read(book(sheet -> {
            sheet.value(0, 0, "整改台账");
            sheet.range(0, 0, 0, 5).merge();
            sheet.value(2, 0, "问题");
            sheet.value(3, 0, "楼道堆物");
            sheet.value(4, 1, "2023-10-31");
            sheet.range(3, 0, 4, 0).merge();
            sheet.value(5, 0, "沿街混投");
        }));
        assertThat(rows.stream().map(SheetRow::number)).containsExactly(1, 3, 4, 5, 6);
        assertThat(rows.stream().filter(SheetRow::merged).map(SheetRow::number)).containsExactly(1, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void csv_in_utf_16_is_read_with_the_tabs_that_excel_writes_there(String charset) {
        byte[] file = "\uFEFF2023年台账\r\n\r\n问题描述\t牵头单位\r\n沿街商户,混投\t绿化市容局\r\n".getBytes(Charset.forName(charset));
        List<SheetRow> rows = SheetReader.read(file);
        assertThat(rows.getLast().cells()).containsExactly("沿街商户,混投", "绿化市容局");
        assertThat(rows.getLast().number()).isEqualTo(4);
    }

    @Test
    void files_of_other_kinds_are_told_by_their_kind() throws IOException {
        refused("%PDF-1.7\n%".getBytes(StandardCharsets.UTF_8), Why.PDF);
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, Why.PICTURE);
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, Why.PICTURE);
        refused(
                "\uFEFF \n<html><table><tr><td>问题</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                Why.WEB_PAGE);
        refused("<!DOCTYPE html>\n<title>台账</title>".getBytes(StandardCharsets.UTF_8), Why.WEB_PAGE);
        refused("<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8), Why.WEB_PAGE);
        refused("Rar!\u001A\u0007".getBytes(StandardCharsets.UTF_8), Why.OTHER_ARCHIVE);
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(letter)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }
        refused(letter.toByteArray(), Why.OTHER_ARCHIVE);
    }

    @Test
    void too_many_rows_are_refused_in_either_form() {
        refused(
                book(sheet -> IntStream.range(0, 20_001).forEach(row -> sheet.value(row, 0, "第" + row))),
                Why.TOO_MANY_ROWS);
        refused("甲\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), Why.TOO_MANY_ROWS);
    }

    @Test
    void a_file_that_unpacks_to_more_than_memory_holds_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int n = 0; n < 200; n++) {
                zip.write(nothing);
            }
        }
        refused(bytes.toByteArray(), Why.UNPACKS_TOO_BIG);
    }

    @Test
    void what_is_no_table_is_refused() {
        byte[] whole = book(sheet -> sheet.value(0, 0, "问题"));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), Why.BROKEN);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Why.OLD_EXCEL);
        refused(new byte[SheetReader.MOST_BYTES + 1], Why.TOO_BIG);
        refused("\"问题,时限\n甲,乙\n".getBytes(StandardCharsets.UTF_8), Why.OPEN_QUOTE);
        refused(new byte[0], Why.EMPTY);
        refused(new byte[] {0, 1, 2, 3}, Why.BROKEN);
    }
}
