package org.duban.ui.notices.address;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a line of a file: secret, address and what it wants, with a blank between them.
 *
 * @param old secrets that it had before, the newest first
 */
record KeptWebhook(
        String secret,
        URI url,
        Interest interest,
        List<OldSecret> old,
        @Nullable AccountName account,
        @Nullable AccountName setBy,
        @Nullable Instant endedAt) {

    private static final String TYPE = "type=";
    private static final String ORGAN = "organ=";
    private static final String UNIT = "unit=";
    private static final String OLD = "old=";
    private static final String ACCOUNT = "account=";
    private static final String SET_BY = "set-by=";
    private static final String ENDED = "ended=";

    /** Whoever renews oftener than that within the time they overlap must tell the receiver in between. */
    private static final int MOST_OLD = 10;

    /**
     * What {@code line} says of the webhook called {@code name}.
     *
     * @throws UnfitWebhook if that cannot be
     */
    static KeptWebhook read(String name, String line) {
        LineWords words = LineWords.of(name, line);
        words.mustBegin(TYPE, ORGAN, UNIT, OLD, ACCOUNT, SET_BY, ENDED);
        Interest interest = new Interest(
                words.values(TYPE, Interest::knownType),
                words.values(ORGAN, SupervisedOrgan::valueOf),
                words.values(UNIT, UnitId::new));
        return new KeptWebhook(
                words.first(),
                words.second(URI::create),
                interest,
                words.values(OLD, OldSecret::read),
                words.value(ACCOUNT, AccountName::new),
                words.value(SET_BY, AccountName::new),
                words.value(ENDED, Instant::parse));
    }

    /** The line that says this. */
    String line() {
        return Stream.of(
                        Stream.of(secret, url.toString()),
                        interest.types().stream().map(TYPE::concat),
                        interest.organs().stream().map(organ -> ORGAN + organ),
                        interest.units().stream().map(unit -> UNIT + unit),
                        old.stream().map(one -> OLD + one),
                        Stream.ofNullable(account).map(one -> ACCOUNT + one),
                        Stream.ofNullable(setBy).map(one -> SET_BY + one),
                        Stream.ofNullable(endedAt).map(at -> ENDED + at))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** The same as {@code wish} has it, with its secrets; it is told again if it had ended. */
    KeptWebhook as(WebhookWish wish, URI where) {
        return new KeptWebhook(secret, where, wish.interest(), old, wish.account(), wish.setBy(), null);
    }

    /** The same with another secret; this one counts on for a while. */
    KeptWebhook renewed(String fresh, Instant now, Duration overlap) {
        List<OldSecret> before = new ArrayList<>(List.of(new OldSecret(secret, now.plus(overlap))));
        old.stream().filter(one -> one.until().isAfter(now)).forEach(before::add);
        List<OldSecret> kept = List.copyOf(before.subList(0, Math.min(MOST_OLD, before.size())));
        return new KeptWebhook(fresh, url, interest, kept, account, setBy, endedAt);
    }

    /** The same, which wants no more. */
    KeptWebhook ended(Instant at) {
        return new KeptWebhook(secret, url, interest, old, account, setBy, at);
    }

    /** What deliveries are signed with at {@code now}, the newest first. */
    List<String> secrets(Instant now) {
        return Stream.concat(
                        Stream.of(secret),
                        old.stream().filter(one -> one.until().isAfter(now)).map(OldSecret::secret))
                .toList();
    }

    /** What may be shown of the webhook called {@code name}. */
    Webhook shown(String name, Instant now) {
        Instant until = old.stream()
                .map(OldSecret::until)
                .filter(then -> then.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Webhook(name, url, interest, account, setBy, until, endedAt);
    }
}
