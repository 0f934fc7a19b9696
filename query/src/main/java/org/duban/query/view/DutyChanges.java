package org.duban.query.view;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.duban.query.row.RightsRow;
import org.jspecify.annotations.Nullable;

/** What has to be written for the duties of a stream that changed. */
final class DutyChanges {

    private DutyChanges() {}

    static List<WriteModel<BsonDocument>> between(@Nullable CaseView before, CaseView after) {
        boolean sameRights = before != null && RightsRow.same(before, after);
        return between(
                before == null ? List.of() : DutyRows.of(before),
                DutyRows.of(after),
                sameRights,
                row -> DutyFields.of(row, after));
    }

    static List<WriteModel<BsonDocument>> between(@Nullable RegisterView before, RegisterView after) {
        return between(
                before == null ? List.of() : DutyRows.of(before),
                DutyRows.of(after),
                true,
                row -> DutyFields.of(row, after));
    }

    private static List<WriteModel<BsonDocument>> between(
            List<DutyRow> before, List<DutyRow> after, boolean sameRights, Function<DutyRow, BsonDocument> fields) {
        Map<String, DutyRow> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.put(row.followUpId(), row));
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        for (DutyRow row : after) {
            boolean same = row.equals(gone.remove(row.followUpId()));
            if (!same || !sameRights) {
                writes.add(ViewWriter.replacing(DutyFields.stored(fields.apply(row), row)));
            }
        }
        gone.keySet().forEach(id -> writes.add(new DeleteOneModel<>(Filters.eq(id))));
        return writes;
    }
}
