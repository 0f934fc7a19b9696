package org.duban.query.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** A duty as a row: the fields people look for, and the whole of it. */
public final class DutyFields {

    /** The id of the follow-up. */
    public static final String ID = Table.ID;

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
    public static final String TEXT = Table.TEXT;

    /** The last day that counts now, then the id; missing if that day is on record as missed, or the duty was met. */
    public static final String UNRECORDED = "unrecorded";

    /** What numbers are told by, besides the due day. */
    public static final List<String> COUNTED =
            List.of(OPEN, DONE_LATE, CLOSED, UNASSIGNED, ORGAN_SET, RESPONSIBLE_KIND, RESPONSIBLE_ID);

    /** How duties are kept, looked for and counted. */
    public static final Table TABLE = DutyTable.of();

    private static final String AND = "+";

    /** There are few, and lists of numbers ask for them often. */
    private static final Map<String, List<SupervisedOrgan>> ORGAN_SETS = new ConcurrentHashMap<>();

    private static final Records<DutyRow> ROWS = new Records<>(DutyRow.class);

    private DutyFields() {}

    /** The row of a case's duty; {@code today} is its case as it stands now, for the rights. */
    public static Row of(DutyRow row, CaseView today) {
        return RightsRow.append(facts(row), row, today);
    }

    /** The row of a duty of a register's entry; {@code today} is the entry as it stands now, for the rights. */
    public static Row of(DutyRow row, RegisterView today) {
        return RightsRow.append(facts(row), row, today);
    }

    /** The row of a duty without the rights. */
    public static Row facts(DutyRow row) {
        Row fields = Row.of(TABLE)
                .append(ID, row.followUpId())
                .append(STREAM, row.stream().value())
                .append(KIND, row.kind())
                .append(ORGANS, RightsRow.texts(row.organs().stream().map(SupervisedOrgan::name)))
                .append(ORGAN_SET, set(row.organs()))
                .append(FORM, row.form())
                .append(RESPONSIBLE_KIND, row.responsible().kind().name())
                .append(RESPONSIBLE_ID, row.responsible().id())
                .append(ASSISTING, RightsRow.texts(row.assistingUnits().stream().map(UnitId::value)))
                .append(STATE, row.state())
                .append(OPEN, row.open())
                .append(RULE_ID, row.ruleId())
                .append(CLOSED, row.closed())
                .append(DONE_LATE, row.duty().doneLate())
                .append(UNASSIGNED, row.unassigned())
                .append(TEXT, SearchText.of(row.title(), row.caseTitle()));
        add(fields, CASE_ID, row.caseId());
        add(fields, UNIT, row.unit());
        add(fields, DUE_ON, row.dueOn());
        row.duty().unrecorded().ifPresent(day -> fields.append(UNRECORDED, DutyOrder.ending(day.toString(), row)));
        return DutyOrder.append(fields, row);
    }

    /** The row as it is stored, with the whole duty in it. */
    public static Row stored(Row fields, DutyRow row) {
        return fields.holding(ROWS.bytes(row));
    }

    /** What lights and tabs are told by, of a row that need not be looked for. */
    public static Row counted(DutyRow row) {
        Row fields = Row.of(DutyTable.COUNTED)
                .append(OPEN, row.open())
                .append(DONE_LATE, row.duty().doneLate())
                .append(CLOSED, row.closed())
                .append(UNASSIGNED, row.unassigned())
                .append(ORGAN_SET, set(row.organs()))
                .append(RESPONSIBLE_KIND, row.responsible().kind().name())
                .append(RESPONSIBLE_ID, row.responsible().id());
        add(fields, DUE_ON, row.dueOn());
        return fields;
    }

    /** The duty in a stored row. */
    public static DutyRow row(Row stored) {
        return ROWS.record(stored.content());
    }

    /** Organs as one text. */
    public static String set(Collection<SupervisedOrgan> organs) {
        if (organs.size() == 1) {
            return organs.iterator().next().name();
        }
        return organs.stream().distinct().sorted().map(SupervisedOrgan::name).collect(Collectors.joining(AND));
    }

    /** The organs of such a text. */
    public static List<SupervisedOrgan> organs(String set) {
        return ORGAN_SETS.computeIfAbsent(
                set,
                text -> text.isEmpty()
                        ? List.of()
                        : Stream.of(text.split(Pattern.quote(AND)))
                                .map(SupervisedOrgan::valueOf)
                                .toList());
    }

    private static void add(Row fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.append(name, value.toString());
        }
    }
}
