package org.duban.events;

/**
 * Who owes a duty.
 *
 * @param id of the unit, person or body; for an organ's office the organ's name, for the general office its own kind
 */
public record Responsible(Kind kind, String id) {

    /** What may owe a duty. */
    public enum Kind {
        /** A unit that handles items. */
        UNIT,
        /** A committee in charge; the id is its unit's. */
        COMMITTEE,
        /** The office of a supervised organ. */
        ORGAN_OFFICE,
        /** The Standing Committee's general office. */
        GENERAL_OFFICE,
        /** One person: a deputy, an official. */
        PERSON,
        /** A body that decides as one: the Standing Committee, the Chairpersons' Meeting. */
        BODY
    }

    /** The Standing Committee's general office. */
    public static final Responsible GENERAL_OFFICE = new Responsible(Kind.GENERAL_OFFICE, "general-office");

    /**
     * Whether it is under supervision in {@code stream}: an organ or a unit of one. Who bears recurring duties bears them in the
     * congress, whose own committees, offices and deputies are not supervised by it.
     */
    public boolean isSupervised(StreamId stream) {
        boolean handles = kind == Kind.UNIT || kind == Kind.ORGAN_OFFICE;
        return handles && !stream.kind().equals(DutyBearerId.KIND);
    }

    /** A unit that handles items. */
    public static Responsible unit(UnitId unit) {
        return new Responsible(Kind.UNIT, unit.value());
    }

    /** A committee in charge. */
    public static Responsible committee(UnitId committee) {
        return new Responsible(Kind.COMMITTEE, committee.value());
    }

    /** The office of a supervised organ. */
    public static Responsible office(SupervisedOrgan organ) {
        return new Responsible(Kind.ORGAN_OFFICE, organ.name());
    }

    /** One person. */
    public static Responsible person(PersonId person) {
        return new Responsible(Kind.PERSON, person.value());
    }
}
