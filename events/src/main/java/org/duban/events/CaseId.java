package org.duban.events;

/**
 * Names one case.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record CaseId(String value) {

    public CaseId {
        Ids.check("caseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
