package org.duban.ui.database;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideLines;

/** Lines, a document each, under their numbers: whoever takes a number that another node has taken takes the next one. */
record DatabaseLines(String name, MongoCollection<BsonDocument> documents) implements SideLines {

    private static final String NUMBER = "_id";
    private static final String LINE = "line";

    /** What one insert takes at most, far below what a server refuses. */
    private static final int AT_ONCE = 1_000;

    /** Whether {@code found} is of the form that is kept here. */
    static boolean takes(BsonDocument found) {
        return found.isInt64(NUMBER) && found.isString(LINE);
    }

    @Override
    public long count() {
        return Reached.by(name, () -> {
            BsonDocument last =
                    documents.find().sort(Sorts.descending(NUMBER)).limit(1).first();
            return last == null ? 0 : number(last);
        });
    }

    @Override
    public void add(List<String> fresh) {
        for (int done = 0; done < fresh.size(); ) {
            List<String> next = fresh.subList(done, Math.min(done + AT_ONCE, fresh.size()));
            done += Reached.by(name, () -> inserted(next));
        }
    }

    /** How many of the first of {@code lines} found numbers that nobody had taken. */
    private int inserted(List<String> lines) {
        long first = count() + 1;
        List<BsonDocument> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(new BsonDocument(NUMBER, new BsonInt64(first + numbered.size()))
                    .append(LINE, new BsonString(line)));
        }
        try {
            documents.insertMany(numbered);
            return lines.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return e.getWriteResult().getInsertedCount();
        }
    }

    @Override
    public List<String> from(long first, int limit) {
        return Reached.by(name, () -> {
            List<String> page = new ArrayList<>();
            documents
                    .find(Filters.gte(NUMBER, first))
                    .sort(Sorts.ascending(NUMBER))
                    .limit(Math.max(1, limit))
                    .forEach(found -> page.add(line(found)));
            return page.subList(0, Math.min(limit, page.size()));
        });
    }

    private long number(BsonDocument found) {
        if (!found.isInt64(NUMBER)) {
            throw new BadSecretFile(name, "has no number; restore it from a backup");
        }
        return found.getInt64(NUMBER).getValue();
    }

    private String line(BsonDocument found) {
        if (!found.isString(LINE)) {
            throw new BadSecretFile(name, number(found), "has no text; restore it from a backup");
        }
        return found.getString(LINE).getValue();
    }

    @Override
    public void close() {
        // the connection is another's to close
    }
}
