package org.duban.query.obligation;

/** Who owes it. */
public enum Owner {
    UNIT,
    ORGAN_OFFICE,
    COMMITTEE,
    GENERAL_OFFICE,
    /** It has not been given to anybody yet. */
    NOBODY
}
