package org.duban.query.row;

import java.util.Locale;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.query.register.RegisterView;

/** An entry of a register as a row: the fields people look for, and the whole entry. */
public final class RegisterRow {

    /** The entry's stream. */
    public static final String ID = "_id";

    /** The position of the last event folded into the row. */
    public static final String POSITION = "position";

    /** Which register. */
    public static final String KIND = "kind";

    /** Its title in lower case. */
    public static final String TEXT = "text";

    private static final String VIEW = "view";
    private static final Records<RegisterView> VIEWS = new Records<>(RegisterView.class);

    private RegisterRow() {}

    /** The row of an entry. */
    public static BsonDocument of(RegisterView view) {
        return new BsonDocument(ID, new BsonString(view.stream().value()))
                .append(POSITION, new BsonInt64(view.position()))
                .append(KIND, new BsonString(view.stream().kind()))
                .append(TEXT, new BsonString(view.title().toLowerCase(Locale.ROOT)))
                .append(RightsRow.UNITS, RightsRow.units(view.duties()))
                .append(RightsRow.PERSONS, RightsRow.persons(view.duties()));
    }

    /** The row as it is stored, with the whole entry in it. */
    public static BsonDocument stored(RegisterView view) {
        return of(view).append(VIEW, VIEWS.bytes(view));
    }

    /** The entry in a stored row. */
    public static RegisterView view(BsonDocument stored) {
        return VIEWS.record(stored.getBinary(VIEW));
    }
}
