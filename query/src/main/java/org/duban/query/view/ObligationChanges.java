package org.duban.query.view;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.RightsRow;
import org.jspecify.annotations.Nullable;

/** What has to be written for the obligations of a case that changed. */
final class ObligationChanges {

    private ObligationChanges() {}

    static List<WriteModel<BsonDocument>> between(@Nullable CaseView before, CaseView after) {
        Map<String, Obligation> gone = byId(before);
        boolean sameRights = before != null && RightsRow.same(before, after);
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        for (Obligation owed : Obligations.of(after)) {
            boolean same = owed.equals(gone.remove(owed.followUpId()));
            if (!same || !sameRights) {
                writes.add(ViewWriter.replacing(ObligationRow.of(owed, after)));
            }
        }
        gone.keySet().forEach(id -> writes.add(new DeleteOneModel<>(Filters.eq(id))));
        return writes;
    }

    private static Map<String, Obligation> byId(@Nullable CaseView view) {
        Map<String, Obligation> known = new LinkedHashMap<>();
        if (view != null) {
            Obligations.of(view).forEach(owed -> known.put(owed.followUpId(), owed));
        }
        return known;
    }
}
