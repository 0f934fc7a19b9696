package org.duban.query.caseview;

/** A form of supervision. */
public enum Form {
    LAW_INSPECTION
}
