package org.duban.events;

/**
 * Names a unit: a department, an organ's office, a committee.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record UnitId(String value) {

    public UnitId {
        Ids.check("unitId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
