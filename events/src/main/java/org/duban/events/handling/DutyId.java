package org.duban.events.handling;

import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.events.ItemId;

/**
 * Names one duty within its case.
 *
 * @param value the {@link DutyKind}, and of several of that kind a colon and which: {@code INSPECTION_REPORT},
 *     {@code RECTIFICATION_ITEM:glass-bins}, {@code HANDLING_REPORT:2}
 */
public record DutyId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z_]{1,40}(:[a-z0-9-]{1,64})?");

    public DutyId {
        if (!FORM.matcher(value).matches() || !isKind(value)) {
            throw new IllegalArgumentException("duty: a kind of duty, and of several a colon and which");
        }
    }

    /** The only duty of its kind. */
    public static DutyId of(DutyKind kind) {
        return new DutyId(kind.name());
    }

    /** One of several of its kind. */
    public static DutyId of(DutyKind kind, String which) {
        return new DutyId(kind + ":" + which);
    }

    /** The duty of one round: the first needs no number. */
    public static DutyId ofRound(DutyKind kind, int round) {
        return round == 1 ? of(kind) : of(kind, Integer.toString(round));
    }

    /** What kind of duty it is. */
    public DutyKind kind() {
        return DutyKind.valueOf(kindOf(value));
    }

    /** The item it is about; empty if it is about the case. */
    public Optional<ItemId> itemId() {
        boolean ofItem = kind() == DutyKind.RECTIFICATION_ITEM || kind() == DutyKind.REVIEW;
        return ofItem ? Optional.of(new ItemId(value.substring(value.indexOf(':') + 1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isKind(String value) {
        for (DutyKind kind : DutyKind.values()) {
            if (kind.name().equals(kindOf(value))) {
                return true;
            }
        }
        return false;
    }

    private static String kindOf(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }
}
