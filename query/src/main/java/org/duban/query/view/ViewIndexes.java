package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.query.row.CaseRow;
import org.duban.query.row.ObligationOrder;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.RightsRow;

/** An index for everything that can be asked for, each ending in what the list is sorted by. */
final class ViewIndexes {

    private static final List<String> CASE_FIELDS = List.of(
            CaseRow.STAGE,
            CaseRow.ORGAN,
            CaseRow.COMMITTEE,
            CaseRow.UNITS,
            CaseRow.OPEN,
            CaseRow.EVIDENCE,
            RightsRow.SUPERVISED,
            RightsRow.UNITS,
            RightsRow.PUBLISHED);

    private static final List<String> OBLIGATION_FIELDS = List.of(
            ObligationRow.OPEN,
            ObligationRow.DONE_LATE,
            ObligationRow.CASE_ID,
            ObligationRow.OWNER,
            ObligationRow.UNIT,
            ObligationRow.ASSISTING,
            ObligationRow.ORGAN,
            ObligationRow.KIND,
            ObligationRow.FORM,
            ObligationRow.STATE,
            ObligationRow.RULE_ID,
            RightsRow.SUPERVISED,
            RightsRow.UNITS,
            RightsRow.PUBLISHED);

    private static final List<String> OTHER_ORDERS =
            List.of(ObligationOrder.UNIT, ObligationOrder.CASE, ObligationOrder.LATENESS);

    private ViewIndexes() {}

    static void declare(MongoCollection<BsonDocument> cases, MongoCollection<BsonDocument> obligations) {
        cases.createIndexes(ofCases().map(ViewIndexes::model).toList());
        obligations.createIndexes(ofObligations().map(ViewIndexes::model).toList());
    }

    /** Their fields. */
    static Stream<List<String>> ofCases() {
        return CASE_FIELDS.stream().map(field -> List.of(field, CaseRow.ID));
    }

    /** Their fields; the other orders are asked for within a tab, or of everything, and counting reads one alone. */
    static Stream<List<String>> ofObligations() {
        Stream<List<String>> asked = OBLIGATION_FIELDS.stream().map(field -> List.of(field, ObligationOrder.DUE));
        Stream<List<String>> otherwise = OTHER_ORDERS.stream()
                .flatMap(order -> Stream.of(
                        List.of(order), List.of(ObligationRow.OPEN, order), List.of(ObligationRow.DONE_LATE, order)));
        Stream<List<String>> others = Stream.of(
                List.of(ObligationOrder.DUE),
                List.of(ObligationRow.OPEN, ObligationRow.DUE_ON),
                ObligationRow.COUNTED,
                List.of(ObligationRow.UNRECORDED));
        return Stream.of(asked, otherwise, others).flatMap(one -> one);
    }

    private static IndexModel model(List<String> fields) {
        return new IndexModel(Indexes.ascending(fields));
    }
}
