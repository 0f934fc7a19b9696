package org.duban.events.ledger.codec;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** The notice to an inspected organ once held the bare day by which the organ was to check itself. */
final class SelfCheckDay {

    private static final String FIELD = "selfCheckBy";

    private SelfCheckDay() {}

    /** The content with the deadline that the first version of the rule, which leaves the day to the notice, would set. */
    static BsonDocument deadline(BsonDocument content) {
        BsonDocument next = content.clone();
        BsonValue day = next.get(FIELD);
        if (day != null && day.isString()) {
            next.put(FIELD, deadline(day, next.getString("occurredOn")));
        }
        return next;
    }

    private static BsonDocument deadline(BsonValue day, BsonString notifiedOn) {
        return new BsonDocument("kind", new BsonString("DATED"))
                .append("dueOn", day)
                .append("ruleId", new BsonString("SELF_CHECK"))
                .append("version", new BsonInt32(1))
                .append("source", new BsonString("DD"))
                .append("trigger", notifiedOn)
                .append("unrolledOn", day)
                .append("derivation", derivation(day));
    }

    private static BsonDocument derivation(BsonValue day) {
        BsonDocument decided = new BsonDocument("dueOn", day)
                .append("extension", BsonBoolean.FALSE)
                .append("known", new BsonArray());
        return new BsonDocument("roll", new BsonString("NONE"))
                .append("skipped", new BsonArray())
                .append("suspensions", new BsonArray())
                .append("decided", decided);
    }
}
