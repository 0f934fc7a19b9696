package org.duban.ui.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.events.UnitId;
import org.duban.ui.files.SideMap;
import org.jspecify.annotations.Nullable;

/** The calendars and the hashes of their tokens; a token itself is kept nowhere. */
public final class Calendars {

    private static final int ID_BYTES = 8;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SideMap kept;

    /** Those in {@code kept}. */
    public Calendars(SideMap kept) {
        this.kept = kept;
    }

    /** All of them. */
    List<CalendarSubscription> all() {
        return kept.all().entrySet().stream().map(Calendars::subscription).toList();
    }

    /** The one of that id. */
    Optional<CalendarSubscription> find(String id) {
        return kept.get(id).map(value -> subscription(Map.entry(id, value)));
    }

    /** The one that {@code token} opens. */
    Optional<CalendarSubscription> opened(String token) {
        String hash = hash(token);
        return kept.all().entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(hash + " "))
                .findAny()
                .map(Calendars::subscription);
    }

    NewSubscription make(AccountName owner, @Nullable UnitId unit) {
        String id = HexFormat.of().formatHex(random(ID_BYTES));
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
        kept.put(id, hash(token) + " " + owner + " " + (unit == null ? "" : unit.value()));
        return new NewSubscription(id, "/calendars/" + token + ".ics");
    }

    void remove(String id) {
        kept.remove(id);
    }

    private static CalendarSubscription subscription(Map.Entry<String, String> entry) {
        String[] parts = entry.getValue().split(" ", -1);
        UnitId unit = parts[2].isEmpty() ? null : new UnitId(parts[2]);
        return new CalendarSubscription(entry.getKey(), new AccountName(parts[1]), unit);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
