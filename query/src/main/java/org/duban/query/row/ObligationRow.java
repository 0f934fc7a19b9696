package org.duban.query.row;

import java.util.List;
import java.util.Locale;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.handling.DutyKind;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemState;
import org.duban.query.caseview.ItemView;
import org.duban.query.obligation.Obligation;

/** An obligation as a row: its components under their names, and what is computed from them to look for. */
public final class ObligationRow {

    /** The id of the follow-up. */
    public static final String ID = "_id";

    /** The case that owes it. */
    public static final String CASE_ID = "caseId";

    /** What is owed. */
    public static final String KIND = "kind";

    /** The organ supervised. */
    public static final String ORGAN = "organ";

    /** The form of supervision. */
    public static final String FORM = "form";

    /** Who owes it: a unit, an office, or nobody yet. */
    public static final String OWNER = "owner";

    /** The unit that owes it; missing where no unit does. */
    public static final String UNIT = "unit";

    /** The units that help it. */
    public static final String ASSISTING = "assistingUnits";

    /** Where it stands. */
    public static final String STATE = "state";

    /** Whether it is not yet met. */
    public static final String OPEN = "open";

    /** The last day in time; missing without one. */
    public static final String DUE_ON = "dueOn";

    /** The rule behind the deadline. */
    public static final String RULE_ID = "ruleId";

    /** Whether nothing is left to do, not even for others. */
    public static final String CLOSED = "closed";

    /** Whether it was met after its day. */
    public static final String DONE_LATE = "doneLate";

    /** Titles in lower case. */
    public static final String TEXT = "text";

    /** The last day that counts now, unless it is on record as missed, or was met; missing then. */
    public static final String UNRECORDED = "unrecorded";

    /** What tabs and lights look at, and what numbers are told by. */
    public static final List<String> COUNTED = List.of(OPEN, DONE_LATE, CLOSED, ORGAN, OWNER, UNIT, DUE_ON);

    private static final Records<Obligation> OBLIGATIONS = new Records<>(Obligation.class);

    private ObligationRow() {}

    /** The row of an obligation; {@code today} is its case as it stands now, for the rights. */
    public static BsonDocument of(Obligation owed, CaseView today) {
        return RightsRow.append(facts(owed), today, items(owed, today));
    }

    /** The row of an obligation without the rights. */
    public static BsonDocument facts(Obligation owed) {
        String text = owed.title() + "\n" + owed.caseTitle();
        BsonDocument row = OBLIGATIONS
                .document(owed)
                .append(ID, new BsonString(owed.followUpId()))
                .append(CLOSED, BsonBoolean.valueOf(closed(owed)))
                .append(DONE_LATE, BsonBoolean.valueOf(owed.doneLate()))
                .append(TEXT, new BsonString(text.toLowerCase(Locale.ROOT)));
        owed.unrecorded().ifPresent(day -> row.append(UNRECORDED, new BsonString(day.toString())));
        return ObligationOrder.append(row, owed);
    }

    /** The obligation in a stored row. */
    public static Obligation obligation(BsonDocument row) {
        return OBLIGATIONS.record(row);
    }

    private static boolean closed(Obligation owed) {
        return !owed.open()
                && (owed.kind() != DutyKind.RECTIFICATION_ITEM || owed.state().equals(ItemState.CLOSED.name()));
    }

    private static List<ItemView> items(Obligation owed, CaseView today) {
        return today.items().stream()
                .filter(item -> owed.kind() == DutyKind.RECTIFICATION_ITEM)
                .filter(item -> item.itemId().equals(owed.itemId()))
                .toList();
    }
}
