package org.duban.ui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.duban.ui.sheet.UnreadableSheet.Why;

/** What is seen of a workbook while every part of it is unpacked once, without keeping any. */
final class Unpacked {

    private static final long MOST_UNPACKED = 60_000_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    /** Longer than any such tag, so that one that lies over two pieces is whole in one of them. */
    private static final int TAIL = 100;

    private static final String MERGED = "mergeCell ";
    private static final Pattern RANGE =
            Pattern.compile("mergeCell [^<>]{0,40}?ref=\"[A-Z]{1,3}(\\d{1,7})(?::[A-Z]{1,3}(\\d{1,7}))?\"");

    private final BitSet merged = new BitSet();

    private Unpacked() {}

    /**
     * Looks at all parts.
     *
     * @throws UnreadableSheet if they fill the memory, or are no workbook's
     */
    static Unpacked of(byte[] file) {
        Unpacked seen = new Unpacked();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            long unpacked = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                unpacked += seen.look(zip, part, MOST_UNPACKED - unpacked);
            }
            if (zip.getEntry(WORKBOOK) == null) {
                throw new UnreadableSheet(Why.OTHER_ARCHIVE);
            }
        } catch (IOException broken) {
            throw new UnreadableSheet(Why.BROKEN, broken);
        }
        return seen;
    }

    /** Whether a cell of that row of the first sheet, from 1, reaches into others. */
    boolean merged(int row) {
        return merged.get(row);
    }

    /** How many bytes it unpacks to, if that is no more than {@code most}. */
    private long look(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        boolean sheet = part.getName().equals(FIRST_SHEET);
        byte[] piece = new byte[8192];
        long unpacked = 0;
        String tail = "";
        try (InputStream content = zip.getInputStream(part)) {
            for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
                unpacked += length;
                if (unpacked > most) {
                    throw new UnreadableSheet(Why.UNPACKS_TOO_BIG);
                }
                String text = sheet ? tail + new String(piece, 0, length, StandardCharsets.ISO_8859_1) : "";
                if (text.contains(MERGED)) {
                    merge(text);
                }
                tail = text.substring(Math.max(0, text.length() - TAIL));
            }
        }
        return unpacked;
    }

    private void merge(String text) {
        Matcher ranges = RANGE.matcher(text);
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1));
            int last = ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2));
            merged.set(Math.min(first, ROWS_OF_A_SHEET), Math.max(first, Math.min(last, ROWS_OF_A_SHEET)) + 1);
        }
    }
}
