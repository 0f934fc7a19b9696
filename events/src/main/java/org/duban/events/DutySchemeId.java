package org.duban.events;

/**
 * Names one scheme of recurring duties.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record DutySchemeId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "dutyscheme";

    public DutySchemeId {
        Ids.check("dutySchemeId", value);
    }

    @Override
    public StreamId stream() {
        return StreamId.of(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
