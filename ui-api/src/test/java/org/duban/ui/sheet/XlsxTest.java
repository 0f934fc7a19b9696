package org.duban.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duban.events.duty.Light;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    private static final LocalDate DAY = LocalDate.parse("2023-11-20");

    private static byte[] written(Object... cells) {
        return Xlsx.of(List.of(table(List.of("列", "日", "数"), Stream.of(List.of(cells)))));
    }

    private static SheetTable table(List<String> headings, Stream<List<Object>> rows) {
        return new SheetTable("整改台账", "整改台账", "截至 2023-11-20", "第 &P 页 共 &N 页", headings, rows);
    }

    private static List<Row> rows(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read();
        }
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(
                        part.getName(),
                        Parser.unescapeEntities(
                                new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8), false));
            }
        }
        return parts;
    }

    @Test
    void days_are_days_and_numbers_numbers() throws IOException {
        Row row = rows(written("甲", DAY, 20L)).get(1);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(DAY);
        assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1"})
    void nothing_is_a_formula(String text) throws IOException {
        Row row = rows(written(text, DAY, 1)).get(1);
        assertThat(row.getCellText(0)).isEqualTo("'" + text);
        assertThat(Formulas.meant(row.getCellText(0))).isEqualTo(text);
    }

    @Test
    void a_light_is_told_in_colour_and_in_a_word() throws IOException {
        byte[] book = written(new Lit(Light.RED, "红灯 逾期"), DAY, 1);
        assertThat(rows(book).get(1).getCellText(0)).isEqualTo("红灯 逾期");
        assertThat(parts(book).get("xl/styles.xml")).contains("F4C7C3");
    }

    @Test
    void the_heading_stays_in_sight_and_on_every_page_that_is_printed() throws IOException {
        Map<String, String> parts = parts(written("甲", DAY, 1));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains(
                        "state=\"frozen\"", "<autoFilter ref=\"A1:C2\"", "orientation=\"landscape\"", "paperSize=\"9\"")
                .contains("第 &P 页 共 &N 页", "整改台账", "截至 2023-11-20");
        assertThat(parts.get("xl/workbook.xml")).contains("Print_Titles");
    }

    @Test
    void of_ten_thousand_rows_only_few_are_held_at_once() {
        List<Integer> made = new ArrayList<>();
        long[] written = {0};
        List<Integer> unwritten = new ArrayList<>();
        Stream<List<Object>> rows = IntStream.range(0, 10_000).mapToObj(n -> {
            made.add(n);
            unwritten.add((int) (made.size() - written[0] / 10));
            return List.<Object>of("第 " + n + " 项 " + Integer.toHexString(n * 7919), DAY, n);
        });
        Xlsx.write(List.of(table(List.of("列", "日", "数"), rows)), new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }
        });
        assertThat(made).hasSize(10_000);
        // Were all kept to the end, the last row would be made before anything of the sheet is written.
        assertThat(unwritten.getLast()).isLessThan(5_000);
    }
}
