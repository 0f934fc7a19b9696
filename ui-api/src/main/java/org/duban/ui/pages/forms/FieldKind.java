package org.duban.ui.pages.forms;

import org.duban.ui.commands.shape.BooleanSchema;
import org.duban.ui.commands.shape.CountSchema;
import org.duban.ui.commands.shape.DateSchema;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.TextKind;
import org.duban.ui.commands.shape.TextSchema;
import tools.jackson.databind.JsonNode;

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
    HIDDEN;

    private static final int LONG = 60;

    /** What a field that holds one thing of no fixed choice is filled in with. */
    static FieldKind of(Field field, JsonNode value) {
        return switch (field.shape()) {
            case DateSchema day -> DAY;
            case CountSchema count -> COUNT;
            case BooleanSchema yes -> YES_NO;
            case IdSchema month when month.type().endsWith("Month") -> MONTH;
            case TextSchema text when text.kind() == TextKind.SEVERAL_LINES || isLong(value.asString("")) -> TEXT;
            default -> LINE;
        };
    }

    /** What was written in several lines, or does not fit into one, is not squeezed into one. */
    private static boolean isLong(String text) {
        return text.length() > LONG || text.indexOf('\n') >= 0;
    }
}
