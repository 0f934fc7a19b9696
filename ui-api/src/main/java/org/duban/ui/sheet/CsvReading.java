package org.duban.ui.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duban.ui.sheet.UnreadableSheet.Why;
import org.jspecify.annotations.Nullable;

/** Reads CSV: UTF-16 where a mark says so, UTF-8 where the bytes are that, else GB 18030, as Excel writes it in China. */
final class CsvReading {

    private static final Charset GB = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int LOOKED_AT = 10;

    private CsvReading() {}

    static List<SheetRow> read(byte[] file) {
        String text = text(file);
        if (text.chars().filter(one -> one == '"').count() % 2 != 0) {
            throw new UnreadableSheet(Why.OPEN_QUOTE);
        }
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (rows.size() == SheetReader.MOST_ROWS) {
                    throw new UnreadableSheet(Why.TOO_MANY_ROWS);
                }
                rows.add(SheetRow.ofText(
                        rows.size() + 1,
                        line.getFields().stream()
                                .map(cell -> Formulas.meant(cell.strip()))
                                .toList()));
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UnreadableSheet known) {
                throw known;
            }
            throw new UnreadableSheet(Why.BROKEN, broken);
        }
        return rows;
    }

    /** The one that stands in most of the first lines: titles above the headings have none, texts in cells may have any. */
    private static char separator(String text) {
        List<String> first = text.lines().limit(LOOKED_AT).toList();
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long lines =
                    first.stream().filter(line -> line.indexOf(separator) >= 0).count();
            best = lines > most ? separator : best;
            most = Math.max(lines, most);
        }
        return best;
    }

    private static String text(byte[] file) {
        String text = decoded(file, marked(file));
        if (text == null) {
            text = decoded(file, GB);
        }
        if (text == null || text.indexOf('\0') >= 0) {
            throw new UnreadableSheet(Why.BROKEN);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Charset marked(byte[] file) {
        int mark = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
        return mark == 0xFFFE
                ? StandardCharsets.UTF_16LE
                : mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static @Nullable String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }
}
