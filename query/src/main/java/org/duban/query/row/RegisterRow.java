package org.duban.query.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.query.register.RegisterView;
import org.duban.query.row.Table.Index;

/** An entry of a register as a row: the fields people look for, and the whole entry. */
public final class RegisterRow {

    /** The entry's stream. */
    public static final String ID = Table.ID;

    /** The position of the last event folded into the row. */
    public static final String POSITION = "position";

    /** Which register. */
    public static final String KIND = "kind";

    /** Its title in lower case. */
    public static final String TEXT = Table.TEXT;

    /** The cases that it names. */
    public static final String CASES = "cases";

    /** How entries are kept and looked for. */
    public static final Table TABLE = table();

    private static final Records<RegisterView> VIEWS = new Records<>(RegisterView.class);

    private RegisterRow() {}

    private static Table table() {
        List<String> sought = List.of(KIND, CASES, RightsRow.UNITS, RightsRow.PERSONS);
        List<Index> indexes = Stream.concat(Stream.of(""), sought.stream())
                .map(field -> new Index(field, ID))
                .toList();
        List<String> fields =
                Stream.concat(Stream.of(POSITION, TEXT), sought.stream()).toList();
        return new Table("registers", fields, indexes, null, Map.of());
    }

    /** The row of an entry. */
    public static Row of(RegisterView view) {
        return Row.of(TABLE)
                .append(ID, view.stream().value())
                .append(POSITION, view.position())
                .append(KIND, view.stream().kind())
                .append(TEXT, SearchText.of(view.title()))
                .append(CASES, RightsRow.texts(view.facts().cases().stream().map(CaseId::value)))
                .append(RightsRow.UNITS, RightsRow.units(view.duties()))
                .append(RightsRow.PERSONS, RightsRow.persons(view.duties()));
    }

    /** The row as it is stored, with the whole entry in it. */
    public static Row stored(RegisterView view) {
        return of(view).holding(VIEWS.bytes(view));
    }

    /** The entry in a stored row. */
    public static RegisterView view(Row stored) {
        return VIEWS.record(stored.content());
    }
}
