package org.duban.query.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.duban.query.row.RightsRow;
import org.duban.query.row.Row;
import org.duban.query.store.Changes;
import org.jspecify.annotations.Nullable;

/** Gathers what has to be written for the duties of a stream that changed. */
final class DutyChanges {

    private DutyChanges() {}

    static void between(@Nullable CaseView before, CaseView after, Changes changes) {
        boolean sameRights = before != null && RightsRow.same(before, after);
        between(
                before == null ? List.of() : DutyRows.of(before),
                DutyRows.of(after),
                sameRights,
                row -> DutyFields.of(row, after),
                changes);
    }

    static void between(@Nullable RegisterView before, RegisterView after, Changes changes) {
        between(
                before == null ? List.of() : DutyRows.of(before),
                DutyRows.of(after),
                true,
                row -> DutyFields.of(row, after),
                changes);
    }

    private static void between(
            List<DutyRow> before,
            List<DutyRow> after,
            boolean sameRights,
            Function<DutyRow, Row> fields,
            Changes changes) {
        Map<String, DutyRow> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.put(row.followUpId(), row));
        for (DutyRow row : after) {
            boolean same = row.equals(gone.remove(row.followUpId()));
            if (!same || !sameRights) {
                changes.put(DutyFields.stored(fields.apply(row), row));
            }
        }
        gone.keySet().forEach(id -> changes.remove(DutyFields.TABLE, id));
    }
}
