package org.duban.query.row;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;

/** The fields that decide who may read a row. They tell of today, also where the row tells of the past. */
public final class RightsRow {

    /** The organ supervised. */
    public static final String SUPERVISED = "supervised";

    /** Whether the organ knows of the case. */
    public static final String TOLD = "told";

    /** Whether anyone may read of the case. */
    public static final String PUBLISHED = "published";

    /** The units handling it. */
    public static final String UNITS = "involved";

    private RightsRow() {}

    static BsonDocument append(BsonDocument row, CaseView today, List<ItemView> items) {
        return row.append(SUPERVISED, new BsonString(today.outline().organ().name()))
                .append(TOLD, BsonBoolean.valueOf(today.course().toldOn() != null))
                .append(PUBLISHED, BsonBoolean.valueOf(published(today)))
                .append(UNITS, units(items));
    }

    /** Whether two states of a case give the same rights to its obligations, apart from who handles them. */
    public static boolean same(CaseView one, CaseView other) {
        return one.outline().equals(other.outline())
                && published(one) == published(other)
                && (one.course().toldOn() == null) == (other.course().toldOn() == null);
    }

    private static boolean published(CaseView today) {
        return today.course().publishedOn() != null && today.outline().secrecy() != Secrecy.SECRET;
    }

    static BsonArray units(List<ItemView> items) {
        return texts(items.stream().flatMap(RightsRow::units).map(UnitId::value));
    }

    static BsonArray texts(Stream<String> values) {
        return new BsonArray(values.distinct().sorted().map(BsonString::new).toList());
    }

    private static Stream<UnitId> units(ItemView item) {
        return item.assignment() == null
                ? Stream.of()
                : Stream.concat(Stream.of(item.assignment().leadUnit()), item.assignment().assistingUnits().stream());
    }
}
