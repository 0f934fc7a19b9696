package org.duban.query.registers;

import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the entries of a register.
 *
 * @param kind what the register's streams begin with
 * @param text words that the title contains, in any case; null for any
 */
public record FindEntries(String kind, @Nullable String text, Moment moment, Page page) {

    /** What the list is of, whatever its page. */
    String list() {
        return "register " + kind + " " + text;
    }

    Condition condition() {
        Condition ofKind = Condition.is(RegisterRow.KIND, kind);
        return text == null ? ofKind : ofKind.and(Condition.contains(RegisterRow.TEXT, text));
    }
}
