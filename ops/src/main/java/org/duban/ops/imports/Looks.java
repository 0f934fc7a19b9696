package org.duban.ops.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file looks like by its beginning, where that is no text in UTF-8. */
final class Looks {

    /** What kinds of files begin with, byte by byte. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>(Map.of(
            "PK\u0003\u0004", "zip",
            "\u00D0\u00CF\u0011\u00E0", "excel",
            "\u00FF\u00FE", "utf-16le",
            "\u00FE\u00FF", "utf-16be"));

    private static final String PARTS_OF_EXCEL = "xl/";

    private Looks() {}

    /** The key of what {@code beginning} looks like; null for nothing that is known. */
    static @Nullable String of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            if (bytes.startsWith(known.getKey())) {
                boolean sheet = known.getValue().equals("zip") && bytes.contains(PARTS_OF_EXCEL);
                return sheet ? "excel" : known.getValue();
            }
        }
        return withoutMark(beginning);
    }

    /** UTF-16 without a mark: what begins a line of JSON, and a zero before or after each. */
    private static @Nullable String withoutMark(byte[] beginning) {
        if (beginning.length < 2 || (beginning[0] != 0) == (beginning[1] != 0)) {
            return null;
        }
        return beginning[1] == 0 ? "utf-16le" : "utf-16be";
    }
}
