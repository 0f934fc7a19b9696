package org.duban.ui.commands.shape;

import java.util.Map;
import java.util.Optional;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Words that a person wrote: something to be seen, not endless, nothing in them that cannot be printed.
 *
 * @param pattern what else is said of it; the record that takes it looks whether that holds
 */
public record TextSchema(int longest, String pattern) implements Schema {

    /** The fillers of Hangul and the empty pattern of Braille, which are letters and a symbol by name. */
    private static final String EMPTY = "\u115F\u1160\u2800\u3164\uFFA0";

    /** What never stands in a text, and what alone is no text, for the inside of a class of characters. */
    private static final String UNPRINTABLE =
            "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF";

    private static final String UNSEEN =
            "\\s\\u00A0\\u00AD\\u115F\\u1160\\u1680\\u180E\\u2000-\\u200F\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFEFF\\uFFA0";

    /** Text of which something can be seen. */
    static final TextSchema PROSE =
            new TextSchema(10_000, "^[^%1$s]*[^%1$s%2$s][^%1$s]*$".formatted(UNPRINTABLE, UNSEEN));

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        String text = node.stringValue();
        if (text.codePoints().noneMatch(TextSchema::visible)) {
            return site.fault(FaultCode.BLANK);
        }
        if (text.length() > longest) {
            return site.fault(FaultCode.TOO_LONG, Map.of("longest", Integer.toString(longest)));
        }
        Optional<FaultCode> unprintable = unprintable(text);
        return unprintable.isPresent() ? site.fault(unprintable.get()) : text;
    }

    /** What makes {@code text} unprintable, if anything does. */
    static Optional<FaultCode> unprintable(String text) {
        if (text.codePoints().anyMatch(TextSchema::surrogate)) {
            return Optional.of(FaultCode.LONE_SURROGATE);
        }
        return text.codePoints().anyMatch(TextSchema::control)
                ? Optional.of(FaultCode.CONTROL_CHARACTER)
                : Optional.empty();
    }

    private static boolean surrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean control(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || turnsText(codePoint)
                || nonCharacter(codePoint);
    }

    /** Characters that make what follows read backwards, or begin a line where no line feed stands. */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean nonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Whether a reader sees anything of it: not of a space, of a mark without a letter, or of what only directs text. */
    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            default -> EMPTY.indexOf(codePoint) < 0;
        };
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "minLength", 1, "maxLength", longest, "pattern", pattern);
    }
}
