package org.duban.query.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.duban.events.CaseId;
import org.duban.events.ReadingId;
import org.duban.events.StreamId;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/**
 * Seals rows of streams that are sealed in the ledger: the whole of them and every word in them. Open stay the fields by which
 * rows are found, ordered and counted, which hold ids, codes and days; the digests of files become others, by which they are found
 * all the same.
 */
final class RowSeals {

    /** What says of a document that it is sealed, for whoever has to open all of them. */
    static final String SECRET = "secret";

    /** The field with what is sealed. */
    static final String SEALED = "sealed";

    private static final String EVIDENCE = CaseRow.EVIDENCE;

    /** What people read of all kinds of cases stands in one list a day. */
    private static final String READINGS = ReadingId.KIND + "-";

    /** The fields in which there are words of people, or what stands for what they brought. */
    private static final List<String> HIDDEN =
            List.of(RowDocuments.CONTENT, Table.TEXT, EVIDENCE, "title", "key", "cause");

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final ContentSeals seals;
    private @Nullable Set<String> streams;

    RowSeals(ContentSeals seals) {
        this.seals = seals;
    }

    /** The document of a row, sealed if it has to be; those that have to be are asked for once. */
    BsonDocument document(Row row) {
        BsonDocument document = RowDocuments.document(row);
        if (!isSecret(row)) {
            return document;
        }
        BsonDocument hidden = new BsonDocument();
        for (String field : HIDDEN) {
            BsonValue value = document.remove(field);
            if (value != null) {
                hidden.append(field, value);
            }
        }
        if (hidden.get(EVIDENCE) instanceof BsonArray files) {
            document.append(
                    EVIDENCE,
                    new BsonArray(files.stream()
                            .map(file -> new BsonString(token(file.asString().getValue())))
                            .toList()));
        }
        document.append(SECRET, BsonBoolean.TRUE);
        return document.append(
                SEALED, new BsonBinary(seals.seal(ContentSeals.HOUSE, about(row.table(), row.id()), bytes(hidden))));
    }

    /** The fields that were sealed of a row, as bytes of a document. */
    ByteBuffer opened(Table table, String id, byte[] box) {
        byte[] hidden = seals.open(ContentSeals.HOUSE, about(table, id), box)
                .orElseThrow(() -> new IllegalStateException("The row " + id + " of " + table
                        + " does not open with the key " + ContentSeals.HOUSE + " in " + seals.place()));
        return ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN);
    }

    private boolean isSecret(Row row) {
        Set<String> known = streams;
        if (known == null) {
            known = Set.copyOf(seals.streams());
            streams = known;
        }
        return !known.isEmpty() && (known.contains(stream(row)) || stream(row).startsWith(READINGS));
    }

    private static String stream(Row row) {
        if (row.table().equals(CaseRow.TABLE)) {
            return StreamId.of(CaseId.KIND, row.id()).value();
        }
        return row.get("stream") instanceof String stream ? stream : row.id();
    }

    /** Whether a condition looks for something that may be sealed. */
    boolean concerns(Condition condition) {
        return condition.fields().anyMatch(field -> field.equals(Table.TEXT) || field.equals(EVIDENCE)) && seals.any();
    }

    /**
     * The condition that finds the same where it is sealed.
     *
     * @param holding the ids of the sealed rows that satisfy a condition
     */
    Condition resolved(Condition condition, Function<Condition, List<String>> holding) {
        return switch (condition) {
            case Condition.All all -> Condition.all(each(all.parts(), holding));
            case Condition.Any any -> Condition.any(each(any.choices(), holding));
            case Condition.Contains words ->
                Condition.any(List.of(words, Condition.oneOf(Table.ID, holding.apply(words))));
            case Condition.OneOf one
            when one.field().equals(EVIDENCE) ->
                Condition.oneOf(
                        EVIDENCE,
                        one.values().stream()
                                .flatMap(digest -> Stream.of(digest, token(digest)))
                                .toList());
            default -> condition;
        };
    }

    private List<Condition> each(List<Condition> conditions, Function<Condition, List<String>> holding) {
        return conditions.stream().map(one -> resolved(one, holding)).toList();
    }

    private String token(String digest) {
        byte[] same = seals.sealAlike(ContentSeals.HOUSE, EVIDENCE, digest.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(same);
    }

    private static String about(Table table, String id) {
        return "row\n" + table.name() + "\n" + id;
    }

    private static byte[] bytes(BsonDocument document) {
        ByteBuffer raw = new RawBsonDocument(document, CODEC).getByteBuffer().asNIO();
        byte[] bytes = new byte[raw.remaining()];
        raw.get(bytes);
        return bytes;
    }
}
