package org.duban.query.obligation;

/** Who owes it. */
public enum Owner {
    UNIT,
    ORGAN_OFFICE,
    COMMITTEE,
    GENERAL_OFFICE
}
