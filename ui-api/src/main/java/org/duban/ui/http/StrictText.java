package org.duban.ui.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text out of bytes, only if they are UTF-8 to the letter: no overlong forms, no halves of surrogate pairs, nothing cut off. */
public final class StrictText {

    private StrictText() {}

    /** The text that {@code bytes} are; empty if they are none. */
    public static Optional<String> of(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The text in a header, of which a server hands on each byte as one character; empty if it is none. */
    public static Optional<String> ofHeader(String bytes) {
        return of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * The text in a part of an address, in which bytes may stand as {@code %C3%A9}; empty if it is none.
     *
     * @param plus whether a plus stands for a space, as it does in a query
     */
    static Optional<String> ofAddress(String part, boolean plus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
        for (int at = 0; at < part.length(); at++) {
            char one = part.charAt(at);
            if (one == '%') {
                int value = at + 2 <= part.length() - 1 ? hex(part.charAt(at + 1), part.charAt(at + 2)) : -1;
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                at += 2;
            } else if (one > 0xFF) {
                return Optional.empty();
            } else {
                bytes.write(plus && one == '+' ? ' ' : one);
            }
        }
        return of(bytes.toByteArray());
    }

    /** -1 if the two are no hex digits. */
    private static int hex(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 || high > 'f' || low > 'f' ? -1 : first * 16 + second;
    }
}
