package org.duban.events.ledger.document;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonType;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Reads one commit's document; payload and meta stay slices of its bytes until somebody looks into them. */
final class CommitReader implements AutoCloseable {

    private final byte[] document;
    private final FieldReader fields;

    CommitReader(byte[] document) {
        this.document = document;
        this.fields = new FieldReader(document);
    }

    /** All that stands around the events and the events in the form that was asked for. */
    private record Read<E>(CommitForm form, List<E> events, String hash) {}

    Commit commit() {
        return commit(read(this::event));
    }

    /** The commit, if all that vouches for it does. */
    Commit proven(long position, MessageDigest digest) {
        List<String> digests = new ArrayList<>();
        Read<StoredEvent> read = read(() -> {
            int start = fields.offset();
            StoredEvent event = event();
            int end = fields.offset();
            String stored = EventDocument.digest(document, end);
            String computed = EventDocument.digest(document, start, end, digest);
            CommitProof.same(position + digests.size(), LedgerFault.DIGEST, computed, stored);
            digests.add(stored);
            return event;
        });
        byte[] hashed = read.form().hashed(digests);
        CommitProof.same(position, LedgerFault.HASH, HexFormat.of().formatHex(digest.digest(hashed)), read.hash());
        return commit(read);
    }

    private static Commit commit(Read<StoredEvent> read) {
        CommitForm form = read.form();
        return new Commit(
                form.position(),
                form.id(),
                Instant.ofEpochMilli(form.at()),
                form.key(),
                read.events(),
                form.prev(),
                read.hash());
    }

    CommitOutline outline() {
        Read<EventOutline> read = read(this::eventOutline);
        CommitForm form = read.form();
        return new CommitOutline(
                form.position(),
                form.id(),
                form.at(),
                CommitOutline.name(form.key()),
                read.events(),
                form.prev(),
                read.hash());
    }

    CommitProof proof(long position) {
        Read<byte[]> read = read(this::eventBytes);
        return new CommitProof(document, position, read.form(), read.events(), read.hash());
    }

    @Override
    public void close() {
        fields.close();
    }

    private <E> Read<E> read(Supplier<E> event) {
        fields.startDocument();
        long position = fields.named("_id").readInt64();
        String id = fields.named("id").readString();
        long at = fields.named("at").readDateTime();
        IdempotencyKey key = fields.next("key") ? key() : null;
        List<E> events = events(event);
        String prev = fields.named("prev").readString();
        String hash = fields.named("hash").readString();
        fields.endDocument();
        FieldReader.require(fields.offset() == document.length, "bytes follow the document");
        FieldReader.require(document.length <= CommitDocument.LARGEST, "it is larger than one may be");
        FieldReader.require(hash.length() == CommitDocument.HASH_DIGITS, "the hash has another length");
        return new Read<>(new CommitForm(position, id, at, key, prev), events, hash);
    }

    private IdempotencyKey key() {
        fields.named("key");
        fields.startDocument();
        String name = fields.named("name").readString();
        IdempotencyKey key = new IdempotencyKey(name, fields.optional("digest"));
        fields.endDocument();
        return key;
    }

    private <E> List<E> events(Supplier<E> event) {
        fields.named("events").readStartArray();
        List<E> events = new ArrayList<>();
        while (fields.nextInArray() == BsonType.DOCUMENT) {
            events.add(event.get());
        }
        fields.endArray();
        FieldReader.require(!events.isEmpty(), "a commit without events");
        return List.copyOf(events);
    }

    private StoredEvent event() {
        fields.startDocument();
        EventOutline place = place();
        StoredEvent event = new StoredEvent(
                place.stream(),
                place.sequence(),
                fields.named("id").readString(),
                fields.named("type").readString(),
                fields.optional("rev"),
                fields.value("payload"),
                fields.slice("meta"));
        fields.named("salt").readString();
        String digest = fields.named("digest").readString();
        FieldReader.require(digest.length() == CommitDocument.HASH_DIGITS, "a digest has another length");
        fields.endDocument();
        return event;
    }

    private EventOutline eventOutline() {
        int start = fields.offset();
        fields.startDocument();
        EventOutline place = place();
        fields.skipRest(start);
        return place;
    }

    private EventOutline place() {
        @Nullable String stream = fields.optional("stream");
        return new EventOutline(stream, stream == null ? 0 : fields.named("seq").readInt64());
    }

    private byte[] eventBytes() {
        int start = fields.offset();
        event();
        return Arrays.copyOfRange(document, start, fields.offset());
    }
}
