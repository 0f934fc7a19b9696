package org.duban.query.followup;

import java.util.Comparator;
import org.bson.BsonDocument;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.obligation.Owner;
import org.duban.query.row.ObligationRow;
import org.jspecify.annotations.Nullable;

/** Who owes something to whose supervisor. */
record ShareHolder(
        SupervisedOrgan organ, Owner owner, @Nullable UnitId unit) implements Comparable<ShareHolder> {

    private static final Comparator<ShareHolder> ORDER = Comparator.comparing(ShareHolder::organ)
            .thenComparing(ShareHolder::owner)
            .thenComparing(debtor -> debtor.unit() == null ? "" : debtor.unit().value());

    static ShareHolder of(BsonDocument row) {
        return new ShareHolder(
                SupervisedOrgan.valueOf(row.getString(ObligationRow.ORGAN).getValue()),
                Owner.valueOf(row.getString(ObligationRow.OWNER).getValue()),
                row.containsKey(ObligationRow.UNIT)
                        ? new UnitId(row.getString(ObligationRow.UNIT).getValue())
                        : null);
    }

    @Override
    public int compareTo(ShareHolder other) {
        return ORDER.compare(this, other);
    }
}
