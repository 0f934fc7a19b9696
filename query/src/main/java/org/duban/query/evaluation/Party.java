package org.duban.query.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/**
 * Whoever is evaluated.
 *
 * @param id the organ's name, or the unit's or committee's id
 */
public record Party(Kind kind, String id) {

    /** What may be evaluated. */
    public enum Kind {
        /** A supervised organ, with all its units. */
        ORGAN,
        /** A unit that handles items and suggestions. */
        UNIT,
        /** A committee of the congress. */
        COMMITTEE
    }

    /** A supervised organ. */
    public static Party of(SupervisedOrgan organ) {
        return new Party(Kind.ORGAN, organ.name());
    }

    /** A unit that handles items and suggestions. */
    public static Party of(UnitId unit) {
        return new Party(Kind.UNIT, unit.value());
    }

    /** The one of that kind and id, as they are written; empty if there can be none. */
    public static Optional<Party> find(String kind, String id) {
        return Stream.of(Kind.values())
                .filter(one -> one.name().equals(kind))
                .filter(one -> one == Kind.ORGAN ? isOrgan(id) : isUnit(id))
                .map(one -> new Party(one, id))
                .findFirst();
    }

    private static boolean isOrgan(String id) {
        return Stream.of(SupervisedOrgan.values())
                .anyMatch(organ -> organ.name().equals(id));
    }

    private static boolean isUnit(String id) {
        return id.matches("[a-z0-9-]{1,64}");
    }

    /** Whoever owes a duty; empty for one who is not evaluated: a person, a body, the general office. */
    static Optional<Party> of(Responsible responsible) {
        return switch (responsible.kind()) {
            case UNIT -> Optional.of(new Party(Kind.UNIT, responsible.id()));
            case COMMITTEE -> Optional.of(new Party(Kind.COMMITTEE, responsible.id()));
            case ORGAN_OFFICE -> Optional.of(new Party(Kind.ORGAN, responsible.id()));
            case GENERAL_OFFICE, PERSON, BODY -> Optional.empty();
        };
    }

    /** What parties are listed by: organs first, then units, then committees. */
    String order() {
        String place = switch (kind) {
            case ORGAN -> "1";
            case UNIT -> "2";
            case COMMITTEE -> "3";
        };
        return place + id;
    }
}
