package org.duban.query.followup;

import java.util.Comparator;
import org.bson.BsonDocument;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.obligation.Owner;
import org.duban.query.row.ObligationRow;
import org.jspecify.annotations.Nullable;

/** Who owes something to whose supervisor. */
record Debtor(SupervisedOrgan organ, Owner owner, @Nullable UnitId unit) implements Comparable<Debtor> {

    private static final Comparator<Debtor> ORDER = Comparator.comparing(Debtor::organ)
            .thenComparing(Debtor::owner)
            .thenComparing(debtor -> debtor.unit() == null ? "" : debtor.unit().value());

    static Debtor of(BsonDocument row) {
        return new Debtor(
                SupervisedOrgan.valueOf(row.getString(ObligationRow.ORGAN).getValue()),
                Owner.valueOf(row.getString(ObligationRow.OWNER).getValue()),
                row.containsKey(ObligationRow.UNIT)
                        ? new UnitId(row.getString(ObligationRow.UNIT).getValue())
                        : null);
    }

    @Override
    public int compareTo(Debtor other) {
        return ORDER.compare(this, other);
    }
}
