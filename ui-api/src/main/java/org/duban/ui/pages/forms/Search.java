package org.duban.ui.pages.forms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * A list too long to look through, of which only what somebody looks for is drawn.
 *
 * @param address where the same part of a form is drawn anew for another text
 * @param text what is looked for; empty for nothing
 * @param options what is drawn: what is chosen, then the first of what was found
 * @param found how many there are
 */
public record Search(String address, String text, List<Option> options, int found) {

    /** The types of which there may be hundreds; of what belongs to one case all is drawn. */
    private static final Set<String> LONG =
            Set.of("UnitId", "PersonId", "MeetingId", "CaseId", "SeatId", "SeriesId", "AccountName");

    private static final int FEW = 40;
    private static final int MOST = 30;

    /** A field that names things of {@code type}, {@code called} so in its command, with a search where there are many. */
    static FormField narrowed(FormField field, String type, String called, String about, String text) {
        return LONG.contains(type) && field.options().size() > FEW
                ? field.narrowed(in(field.options(), field.values(), text, address(type, called, field, about)))
                : field;
    }

    private static Search in(List<Option> all, List<String> chosen, String text, String address) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        List<Option> found = all.stream()
                .filter(option -> !chosen.contains(option.value()))
                .filter(option -> words.stream().allMatch(word -> says(option, word)))
                .toList();
        Stream<Option> kept = all.stream().filter(option -> chosen.contains(option.value()));
        return new Search(
                address, text, Stream.concat(kept, found.stream().limit(MOST)).toList(), found.size());
    }

    private static String address(String type, String called, FormField field, String about) {
        return OptionsPage.ADDRESS + "?type=" + type + "&field=" + called + "&name="
                + UriUtils.encode(field.name(), StandardCharsets.UTF_8) + "&kind=" + field.kind() + "&required="
                + field.required() + "&about=" + about;
    }

    private static boolean says(Option option, String word) {
        return Stream.of(option.label(), option.value())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    /** How many of those found are not drawn. */
    public int more() {
        return Math.max(0, found - MOST);
    }
}
