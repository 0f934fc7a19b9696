package org.duban.query.row;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** A duty as a row: the fields people look for, and the whole of it. */
public final class DutyFields {

    /** The id of the follow-up. */
    public static final String ID = "_id";

    /** The stream that owes it. */
    public static final String STREAM = "stream";

    /** The case that owes it; missing where a register's entry does. */
    public static final String CASE_ID = "caseId";

    /** What is owed. */
    public static final String KIND = "kind";

    /** The organs it is about. */
    public static final String ORGANS = "organs";

    /** All of these organs as one text, to tell them apart by. */
    public static final String ORGAN_SET = "organSet";

    /** The form of supervision. */
    public static final String FORM = "form";

    /** What owes it: a unit, an office, a person, a body. */
    public static final String RESPONSIBLE_KIND = "responsibleKind";

    /** Which one owes it. */
    public static final String RESPONSIBLE_ID = "responsibleId";

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

    /** Whether it was given to nobody yet. */
    public static final String UNASSIGNED = "unassigned";

    /** Titles in lower case. */
    public static final String TEXT = "text";

    /** The last day that counts now, unless it is on record as missed, or was met; missing then. */
    public static final String UNRECORDED = "unrecorded";

    /** What tabs and lights look at, and what numbers are told by. */
    public static final List<String> COUNTED =
            List.of(OPEN, DONE_LATE, CLOSED, UNASSIGNED, ORGAN_SET, RESPONSIBLE_KIND, RESPONSIBLE_ID, DUE_ON);

    private static final String ROW = "row";
    private static final String AND = "+";
    private static final Records<DutyRow> ROWS = new Records<>(DutyRow.class);

    private DutyFields() {}

    /** The row of a case's duty; {@code today} is its case as it stands now, for the rights. */
    public static BsonDocument of(DutyRow row, CaseView today) {
        return RightsRow.append(facts(row), row, today);
    }

    /** The row of a duty of a register's entry; {@code today} is the entry as it stands now, for the rights. */
    public static BsonDocument of(DutyRow row, RegisterView today) {
        return RightsRow.append(facts(row), row, today);
    }

    /** The row of a duty without the rights. */
    public static BsonDocument facts(DutyRow row) {
        String text = row.title() + "\n" + row.caseTitle();
        BsonDocument fields = new BsonDocument(ID, new BsonString(row.followUpId()))
                .append(STREAM, new BsonString(row.stream().value()))
                .append(KIND, new BsonString(row.kind()))
                .append(ORGANS, RightsRow.texts(row.organs().stream().map(SupervisedOrgan::name)))
                .append(ORGAN_SET, new BsonString(set(row.organs())))
                .append(FORM, new BsonString(row.form()))
                .append(
                        RESPONSIBLE_KIND,
                        new BsonString(row.responsible().kind().name()))
                .append(RESPONSIBLE_ID, new BsonString(row.responsible().id()))
                .append(ASSISTING, RightsRow.texts(row.assistingUnits().stream().map(UnitId::value)))
                .append(STATE, new BsonString(row.state()))
                .append(OPEN, BsonBoolean.valueOf(row.open()))
                .append(RULE_ID, new BsonString(row.ruleId()))
                .append(CLOSED, BsonBoolean.valueOf(row.closed()))
                .append(DONE_LATE, BsonBoolean.valueOf(row.duty().doneLate()))
                .append(UNASSIGNED, BsonBoolean.valueOf(row.unassigned()))
                .append(TEXT, new BsonString(text.toLowerCase(Locale.ROOT)));
        add(fields, CASE_ID, row.caseId());
        add(fields, UNIT, row.unit());
        add(fields, DUE_ON, row.dueOn());
        add(fields, UNRECORDED, row.duty().unrecorded().orElse(null));
        return DutyOrder.append(fields, row);
    }

    /** The row as it is stored, with the whole duty in it. */
    public static BsonDocument stored(BsonDocument fields, DutyRow row) {
        return fields.append(ROW, ROWS.bytes(row));
    }

    /** The duty in a stored row. */
    public static DutyRow row(BsonDocument stored) {
        return ROWS.record(stored.getBinary(ROW));
    }

    /** Organs as one text. */
    public static String set(Collection<SupervisedOrgan> organs) {
        return organs.stream().distinct().sorted().map(SupervisedOrgan::name).collect(Collectors.joining(AND));
    }

    /** The organs of such a text. */
    public static List<SupervisedOrgan> organs(String set) {
        return set.isEmpty()
                ? List.of()
                : Stream.of(set.split(Pattern.quote(AND)))
                        .map(SupervisedOrgan::valueOf)
                        .toList();
    }

    private static void add(BsonDocument fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.append(name, new BsonString(value.toString()));
        }
    }
}
