package org.duban.ui.pages.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receipt as somebody pasted it: what a page shows, or the whole answer of a program, ids and versions with it.
 *
 * @param positions that it may name, the likeliest first
 * @param hash of the commit
 */
record PastedReceipt(List<Long> positions, String hash) {

    private static final Pattern HASH = Pattern.compile("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])");
    private static final Pattern NAMED = Pattern.compile("\"position\"\\s*:\\s*(\\d{1,18})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d{1,18}(?![\\w-])");

    /** What {@code text} says; empty if it is no receipt. */
    static Optional<PastedReceipt> read(String text) {
        Matcher hash = HASH.matcher(text);
        if (!hash.find()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        List<Long> positions = named.find()
                ? List.of(Long.valueOf(named.group(1)))
                : NUMBER.matcher(text.substring(0, hash.start()))
                        .results()
                        .map(MatchResult::group)
                        .map(Long::valueOf)
                        .toList()
                        .reversed();
        return Optional.of(new PastedReceipt(positions, hash.group().toLowerCase(Locale.ROOT)))
                .filter(receipt -> !positions.isEmpty());
    }
}
