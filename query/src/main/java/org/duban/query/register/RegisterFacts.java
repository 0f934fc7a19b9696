package org.duban.query.register;

/**
 * What is kept of one entry of a register: a record of texts, numbers, days, ids, enums, records of these and lists of
 * them.
 */
public interface RegisterFacts {

    /** What people call it; never the name of a person. */
    String title();
}
