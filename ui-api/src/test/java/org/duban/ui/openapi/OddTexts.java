package org.duban.ui.openapi;

import static org.duban.ui.problem.FaultCode.BLANK;
import static org.duban.ui.problem.FaultCode.CONTROL_CHARACTER;
import static org.duban.ui.problem.FaultCode.LINE_BREAK;
import static org.duban.ui.problem.FaultCode.LONE_SURROGATE;

import java.util.List;
import java.util.stream.Stream;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody might send.
 *
 * @param inOneLine what is wrong with it as a title; null if nothing is
 * @param inSeveral what is wrong with it as a reason; null if nothing is
 * @param kept what of it is kept, where it is taken
 */
record OddTexts(
        String text,
        @Nullable FaultCode inOneLine,
        @Nullable FaultCode inSeveral,
        String kept) {

    /** Some that nobody should be able to put anywhere, and some that everybody should. */
    static List<OddTexts> all() {
        return Stream.of(unseen(), unprintable(), fine()).flatMap(one -> one).toList();
    }

    private static Stream<OddTexts> unseen() {
        return Stream.concat(
                Stream.of(
                                "",
                                " ",
                                "\u00A0",
                                "\u00AD",
                                "\u034F",
                                "\u061C",
                                "\u115F",
                                "\u1160",
                                "\u1680",
                                "\u17B5",
                                "\u180E",
                                "\u2003",
                                "\u200B",
                                "\u200D\u200C",
                                "\u200F",
                                "\u2060",
                                "\u2064",
                                "\u206F",
                                "\u2800",
                                "\u3000\u3000",
                                "\u3164",
                                "\u0301",
                                "\uFE0F",
                                "\uFEFF",
                                "\uFFA0",
                                "\uDB40\uDC41", // a tag
                                "\uDB40\uDD00 ") // a variation selector
                        .map(text -> new OddTexts(text, BLANK, BLANK, "")),
                Stream.of("\n", "\t", "\r\n").map(text -> new OddTexts(text, BLANK, BLANK, "")));
    }

    private static Stream<OddTexts> unprintable() {
        return Stream.concat(
                Stream.of(
                                "a\u0000",
                                "a\u0007b",
                                "a\u001Bb",
                                "a\u007Fb",
                                "a\u0085b",
                                "a\u009Fb",
                                "a\u000Bb",
                                "a\u2028b",
                                "a\u2029b",
                                "a\u202Ab",
                                "\u202Egpj.exe",
                                "a\u2066b",
                                "a\u2069",
                                "a\uFFFE",
                                "a\uFDD0")
                        .map(text -> new OddTexts(text, CONTROL_CHARACTER, CONTROL_CHARACTER, "")),
                Stream.of("a\uD800", "\uDC00b", "\uDE00\uD83D")
                        .map(text -> new OddTexts(text, LONE_SURROGATE, LONE_SURROGATE, "")));
    }

    private static Stream<OddTexts> fine() {
        return Stream.of(
                new OddTexts("一\n二", LINE_BREAK, null, "一\n二"),
                new OddTexts("一\r\n二\r三", LINE_BREAK, null, "一\n二\n三"),
                new OddTexts("一\t二", LINE_BREAK, null, "一\t二"),
                new OddTexts(" \u3000一 二\u00A0\u200B", null, null, "一 二"),
                new OddTexts("Cafe\u0301", null, null, "Caf\u00E9"),
                new OddTexts("\u212B", null, null, "\u00C5"),
                new OddTexts("👩\u200D🏫", null, null, "👩\u200D🏫"),
                new OddTexts("\uD840\uDC00", null, null, "\uD840\uDC00"),
                new OddTexts("\uE000", null, null, "\uE000"), // a rare name's character, from before it had a place
                new OddTexts("<script>alert('1')</script>", null, null, "<script>alert('1')</script>"));
    }
}
