package org.duban.ui.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.ui.sheet.UnreadableSheet.Why;

/** Files that people take for tables, by how they begin: they are told what they have, not that it is broken. */
final class OtherKinds {

    private static final int LOOKED_AT = 1_000;
    private static final Pattern WEB =
            Pattern.compile("(?s)[\\s\u00ef\u00bb\u00bf\ufeff]*<(!doctype|html|head|body|meta|table|\\?xml|!--).*");

    private static final Map<String, Why> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("25504446", Why.PDF);
        MARKS.put("89504e47", Why.PICTURE);
        MARKS.put("ffd8ff", Why.PICTURE);
        MARKS.put("47494638", Why.PICTURE);
        MARKS.put("49492a00", Why.PICTURE);
        MARKS.put("4d4d002a", Why.PICTURE);
        MARKS.put("d0cf11e0", Why.OLD_EXCEL);
        MARKS.put("504b0506", Why.OTHER_ARCHIVE);
        MARKS.put("52617221", Why.OTHER_ARCHIVE);
        MARKS.put("377abcaf271c", Why.OTHER_ARCHIVE);
        MARKS.put("1f8b08", Why.OTHER_ARCHIVE);
    }

    private OtherKinds() {}

    /** @throws UnreadableSheet if it is known to be no table */
    static void refuse(byte[] file) {
        String start = HexFormat.of().formatHex(file, 0, Math.min(8, file.length));
        MARKS.forEach((mark, why) -> {
            if (start.startsWith(mark)) {
                throw new UnreadableSheet(why);
            }
        });
        if (WEB.matcher(beginning(file, start)).matches()) {
            throw new UnreadableSheet(Why.WEB_PAGE);
        }
    }

    private static String beginning(byte[] file, String start) {
        Charset charset = start.startsWith("fffe")
                ? StandardCharsets.UTF_16LE
                : start.startsWith("feff") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return new String(file, 0, Math.min(LOOKED_AT, file.length), charset).toLowerCase(Locale.ROOT);
    }
}
