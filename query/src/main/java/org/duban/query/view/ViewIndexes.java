package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.query.row.CaseRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RightsRow;

/** An index for everything that can be asked for, each ending in what the list is sorted by. */
final class ViewIndexes {

    private static final List<String> CASE_FIELDS = List.of(
            CaseRow.STAGE,
            CaseRow.FORM,
            CaseRow.ORGANS,
            CaseRow.COMMITTEE,
            CaseRow.UNITS,
            CaseRow.OPEN,
            CaseRow.EVIDENCE,
            RightsRow.TOLD,
            RightsRow.UNITS,
            RightsRow.PERSONS,
            RightsRow.PUBLISHED);

    private static final List<String> REGISTER_FIELDS = List.of(RegisterRow.KIND, RightsRow.UNITS, RightsRow.PERSONS);

    private static final List<String> DUTY_FIELDS = List.of(
            DutyFields.OPEN,
            DutyFields.DONE_LATE,
            DutyFields.UNASSIGNED,
            DutyFields.STREAM,
            DutyFields.CASE_ID,
            DutyFields.RESPONSIBLE_KIND,
            DutyFields.RESPONSIBLE_ID,
            DutyFields.UNIT,
            DutyFields.ASSISTING,
            DutyFields.ORGANS,
            DutyFields.ORGAN_SET,
            DutyFields.KIND,
            DutyFields.FORM,
            DutyFields.STATE,
            DutyFields.RULE_ID,
            RightsRow.TOLD,
            RightsRow.UNITS,
            RightsRow.PERSONS,
            RightsRow.PUBLISHED);

    private static final List<String> OTHER_ORDERS = List.of(DutyOrder.UNIT, DutyOrder.CASE, DutyOrder.LATENESS);

    private ViewIndexes() {}

    static void declare(
            MongoCollection<BsonDocument> cases,
            MongoCollection<BsonDocument> registers,
            MongoCollection<BsonDocument> duties) {
        cases.createIndexes(ofCases().map(ViewIndexes::model).toList());
        registers.createIndexes(ofRegisters().map(ViewIndexes::model).toList());
        duties.createIndexes(ofDuties().map(ViewIndexes::model).toList());
    }

    /** Their fields. */
    static Stream<List<String>> ofCases() {
        return CASE_FIELDS.stream().map(field -> List.of(field, CaseRow.ID));
    }

    /** Their fields. */
    static Stream<List<String>> ofRegisters() {
        return REGISTER_FIELDS.stream().map(field -> List.of(field, RegisterRow.ID));
    }

    /** Their fields; the other orders are asked for within a tab, or of everything, and counting reads one alone. */
    static Stream<List<String>> ofDuties() {
        Stream<List<String>> asked = DUTY_FIELDS.stream().map(field -> List.of(field, DutyOrder.DUE));
        Stream<List<String>> otherwise = OTHER_ORDERS.stream()
                .flatMap(order -> Stream.of(
                        List.of(order), List.of(DutyFields.OPEN, order), List.of(DutyFields.DONE_LATE, order)));
        Stream<List<String>> others = Stream.of(
                List.of(DutyOrder.DUE),
                List.of(DutyFields.OPEN, DutyFields.DUE_ON),
                DutyFields.COUNTED,
                List.of(DutyFields.UNRECORDED));
        return Stream.of(asked, otherwise, others).flatMap(one -> one);
    }

    private static IndexModel model(List<String> fields) {
        return new IndexModel(Indexes.ascending(fields));
    }
}
