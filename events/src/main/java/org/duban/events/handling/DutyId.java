package org.duban.events.handling;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.events.ItemId;

/**
 * Names one duty within its case.
 *
 * @param value the {@link DutyKind}, and of several of that kind a colon and which: {@code INSPECTION_REPORT},
 *     {@code RECTIFICATION_ITEM:glass-bins}, {@code HANDLING_REPORT:2}
 */
public record DutyId(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = pattern();

    private static final String WHICH = ":[a-z0-9-]{1,64}";

    public DutyId {
        if (!value.matches(PATTERN)) {
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
        int colon = value.indexOf(':');
        return DutyKind.valueOf(colon < 0 ? value : value.substring(0, colon));
    }

    /** The item it is about; empty if it is about the case. */
    public Optional<ItemId> itemId() {
        return ofItem(kind()) ? Optional.of(new ItemId(value.substring(value.indexOf(':') + 1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean ofItem(DutyKind kind) {
        return kind == DutyKind.RECTIFICATION_ITEM || kind == DutyKind.REVIEW;
    }

    private static String pattern() {
        return Arrays.stream(DutyKind.values())
                .map(kind -> kind + (ofItem(kind) ? WHICH : "(" + WHICH + ")?"))
                .collect(Collectors.joining("|", "^(", ")$"));
    }
}
