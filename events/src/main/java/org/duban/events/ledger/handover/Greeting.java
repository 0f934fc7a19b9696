package org.duban.events.ledger.handover;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * What both ends of a connection say first.
 *
 * @param ledger of which it is a node
 * @param node its name
 */
record Greeting(String ledger, String node) {

    /** How nodes talk; one that talks otherwise is not talked to. */
    private static final int VERSION = 1;

    BsonDocument letter() {
        return new BsonDocument("duban", new BsonString("hand-over"))
                .append("version", new BsonInt32(VERSION))
                .append("ledger", new BsonString(ledger))
                .append("node", new BsonString(node));
    }

    /**
     * Who is at the other end.
     *
     * @throws BadLetter if it is no node of the same ledger, talks otherwise, or is this very node
     */
    Greeting returned(BsonDocument letter) throws BadLetter {
        require(letter.isString("duban") && letter.isInt32("version"), "it is no node of Duban");
        require(letter.getInt32("version").getValue() == VERSION, "it is another version of Duban");
        require(letter.isString("ledger") && letter.isString("node"), "it is no node of Duban");
        Greeting other = new Greeting(
                letter.getString("ledger").getValue(), letter.getString("node").getValue());
        require(other.ledger().equals(ledger), "it is a node of another ledger");
        require(!other.node().equals(node), "this node was led to itself");
        return other;
    }

    private static void require(boolean holds, String otherwise) throws BadLetter {
        if (!holds) {
            throw new BadLetter(otherwise);
        }
    }
}
