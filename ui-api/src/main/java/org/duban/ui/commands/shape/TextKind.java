package org.duban.ui.commands.shape;

import static org.duban.ui.commands.shape.CharacterSet.LINES;
import static org.duban.ui.commands.shape.CharacterSet.SPACES;
import static org.duban.ui.commands.shape.CharacterSet.SURROGATES;
import static org.duban.ui.commands.shape.CharacterSet.UNPRINTABLE;
import static org.duban.ui.commands.shape.CharacterSet.UNSEEN;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.OneLine;
import org.duban.ui.problem.FaultCode;

/**
 * The kinds of texts there are, and the one definition of each: something can be seen of it, everything in it can be
 * printed, none of it turns the direction of what follows, and it is not endless. The same pattern stands in the schemas
 * and reads what is sent.
 */
public enum TextKind {
    /** A name, a title, a number: no line breaks, no tabs. */
    ONE_LINE(OneLine.LONGEST, UNPRINTABLE.and(LINES)),

    /** A reason, a conclusion, an opinion. */
    SEVERAL_LINES(10_000, UNPRINTABLE),

    /** A password, of which nothing is changed. */
    VERBATIM(10_000, UNPRINTABLE);

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern SPACE = SPACES.any();
    private static final Pattern LINE = LINES.any();
    private static final Pattern HALF = SURROGATES.any();
    private static final Pattern CONTROL = UNPRINTABLE.any();

    private final int longest;
    private final String never;
    private final Pattern seen;

    TextKind(int longest, CharacterSet never) {
        this.longest = longest;
        this.never = never.inside();
        this.seen = never.and(UNSEEN).other();
    }

    /** How many characters it may have, each of Unicode's counted once. */
    int longest() {
        return longest;
    }

    /**
     * A regular expression of it, as in JSON Schema. Of halves of surrogate pairs it says nothing: there are none in UTF-8,
     * and some readers of schemas take no pattern that mentions them.
     */
    String pattern() {
        return "^[^%1$s]*[^%1$s%2$s][^%1$s]*$".formatted(never, UNSEEN.inside());
    }

    /** What is wrong with {@code text}; empty if nothing is. Says what {@link #pattern} says, without ever going back. */
    public Optional<FaultCode> fault(String text) {
        return Stream.of(
                        wrong(FaultCode.TOO_LONG, text.codePointCount(0, text.length()) > longest),
                        wrong(FaultCode.LONE_SURROGATE, HALF.matcher(text).find()),
                        wrong(FaultCode.CONTROL_CHARACTER, CONTROL.matcher(text).find()),
                        wrong(FaultCode.BLANK, !seen.matcher(text).find()),
                        wrong(
                                FaultCode.LINE_BREAK,
                                this == ONE_LINE && LINE.matcher(text).find()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FaultCode> wrong(FaultCode code, boolean holds) {
        return holds ? Optional.of(code) : Optional.empty();
    }

    /** The text as it is kept: without what surrounds it, composed (NFC), its lines ended by line feeds. */
    public String kept(String text) {
        if (this == VERBATIM) {
            return text;
        }
        return Normalizer.normalize(LINE_END.matcher(stripped(text)).replaceAll("\n"), Normalizer.Form.NFC);
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text, from)) {
            from++;
        }
        while (to > from && isSpace(text, to - 1)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(String text, int at) {
        return SPACE.matcher(text).region(at, at + 1).matches();
    }
}
