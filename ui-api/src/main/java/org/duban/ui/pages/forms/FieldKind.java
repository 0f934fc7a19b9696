package org.duban.ui.pages.forms;

/** What somebody fills a field in with. */
enum FieldKind {
    /** One line. */
    LINE,
    /** Some lines that are one text. */
    TEXT,
    /** Lines of which each is a text. */
    LINES,
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A whole number. */
    COUNT,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    MANY,
    /** Yes or no. */
    YES_NO,
    /** One file. */
    FILE,
    /** Files. */
    FILES,
    /** Fields that belong together. */
    GROUP,
    /** As many groups as are needed. */
    REPEATED,
    /** Nothing: it is known already. */
    HIDDEN
}
