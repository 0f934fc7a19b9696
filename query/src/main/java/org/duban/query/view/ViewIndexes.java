package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.query.row.CaseRow;
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
            ObligationRow.UNIT,
            ObligationRow.ORGAN,
            ObligationRow.KIND,
            ObligationRow.FORM,
            ObligationRow.STATE,
            ObligationRow.RULE_ID,
            RightsRow.SUPERVISED,
            RightsRow.UNITS,
            RightsRow.PUBLISHED);

    private ViewIndexes() {}

    static void declare(MongoCollection<BsonDocument> cases, MongoCollection<BsonDocument> obligations) {
        cases.createIndexes(each(CASE_FIELDS, CaseRow.ID).toList());
        IndexModel byOrder = new IndexModel(Indexes.ascending(ObligationRow.ORDER));
        IndexModel due = new IndexModel(Indexes.ascending(ObligationRow.OPEN, ObligationRow.DUE_ON));
        IndexModel unrecorded =
                new IndexModel(Indexes.ascending(ObligationRow.UNRECORDED), new IndexOptions().sparse(true));
        obligations.createIndexes(
                Stream.concat(each(OBLIGATION_FIELDS, ObligationRow.ORDER), Stream.of(byOrder, due, unrecorded))
                        .toList());
    }

    private static Stream<IndexModel> each(List<String> fields, String sort) {
        return fields.stream().map(field -> new IndexModel(Indexes.ascending(field, sort)));
    }
}
