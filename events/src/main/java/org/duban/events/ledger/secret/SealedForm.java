package org.duban.events.ledger.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.proof.CitedFiles;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored if nobody is to read it without a key: {@code payload} is {@code {of, sealed, files?, eventId?}}, {@code meta}
 * is empty, and the revision is out of reach of every program that knows nothing of this form.
 *
 * <p>Sealed is all that the event says, and who said so and why. Open are its stream, sequence, id and type, the name of the key,
 * and which files have to be kept for it. It opens at its own place in its own ledger only.
 */
public final class SealedForm {

    private static final String OF = "of";
    private static final String SEALED = "sealed";
    private static final String FILES = "files";
    private static final String FILE = "sha256";
    private static final String CORRECTED = "eventId";
    private static final String PAYLOAD = "payload";
    private static final String META = "meta";

    /** Added to the revision: a program that reads revisions up to 3 says so, and that it is of a later one. */
    private static final int BEYOND = 1_000_000;

    private static final int DIGITS = 7;

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final String ledger;
    private final ContentSeals seals;
    private final SecretFiles secrets;

    /**
     * The form in one ledger.
     *
     * @param ledger its id
     * @param secrets the files that events cite
     */
    public SealedForm(String ledger, ContentSeals seals, SecretFiles secrets) {
        this.ledger = ledger;
        this.seals = seals;
        this.secrets = secrets;
    }

    /** Whether a revision is that of something sealed. */
    public static boolean isSealed(@Nullable String revision) {
        return revision != null && revision.length() == DIGITS && revision.startsWith("1");
    }

    /** The name of the key that an event is sealed with; empty if it is not sealed. */
    public static Optional<String> key(StoredEvent event) {
        return isSealed(event.rev())
                ? Optional.of(event.payload().asDocument().getString(OF).getValue())
                : Optional.empty();
    }

    /** An event with everything sealed that it says. */
    public StoredEvent sealed(StoredEvent event, String key) {
        String revision = Integer.toString(BEYOND + (event.rev() == null ? 0 : Integer.parseInt(event.rev())));
        BsonDocument content = new BsonDocument(PAYLOAD, event.payload()).append(META, event.meta());
        seals.note(String.valueOf(event.stream()), key);
        byte[] sealed = seals.seal(key, about(ledger, event, revision), bytes(content));
        BsonDocument stored = new BsonDocument(OF, new BsonString(key)).append(SEALED, new BsonString(encoded(sealed)));
        List<BsonDocument> files = files(event, key);
        if (!files.isEmpty()) {
            stored.append(FILES, new BsonArray(files));
        }
        if (event.type().equals(EventTypes.name(EventCorrected.class))) {
            stored.append(CORRECTED, event.payload().asDocument().getString(CORRECTED));
        }
        return new StoredEvent(
                event.stream(), event.sequence(), event.id(), event.type(), revision, stored, new BsonDocument());
    }

    private List<BsonDocument> files(StoredEvent event, String key) {
        Map<String, Long> cited = new LinkedHashMap<>();
        CitedFiles.in(event, 0, cited);
        return cited.keySet().stream()
                .map(digest -> new BsonDocument(FILE, new BsonString(secrets.seal(digest, key))))
                .toList();
    }

    /**
     * An event with nothing sealed, as it was before.
     *
     * @param position of the event, for the message
     * @throws KeyMissing if there is no such key
     * @throws UnreadableEvent if what is sealed was changed, or sealed as another event
     */
    public StoredEvent opened(StoredEvent event, long position) {
        Optional<String> key = key(event);
        if (key.isEmpty()) {
            return event;
        }
        if (!seals.has(key.get())) {
            throw new KeyMissing(event, position, List.of(key.get()), seals.place());
        }
        return opened(ledger, event, (about, box) -> seals.open(key.get(), about, box))
                .orElseThrow(() -> new UnreadableEvent(
                        event.type(),
                        String.valueOf(event.rev()),
                        position,
                        "the key of " + key.get() + " does not open what is sealed"));
    }

    /**
     * A sealed event of a ledger with nothing sealed, for whoever has what opens that one alone.
     *
     * @param box gives what was sealed as something, if it was; empty if it was not
     * @return empty if it was changed, or sealed as another event
     */
    public static Optional<StoredEvent> opened(
            String ledger, StoredEvent event, BiFunction<String, byte[], Optional<byte[]>> box) {
        String revision = String.valueOf(event.rev());
        int own = Integer.parseInt(revision) - BEYOND;
        return Optional.ofNullable(event.payload().asDocument().get(SEALED))
                .map(text -> decoded(text.asString().getValue()))
                .flatMap(kept -> box.apply(about(ledger, event, revision), kept))
                .map(RawBsonDocument::new)
                .map(content -> new StoredEvent(
                        event.stream(),
                        event.sequence(),
                        event.id(),
                        event.type(),
                        own == 0 ? null : Integer.toString(own),
                        Objects.requireNonNull(content.get(PAYLOAD)),
                        content.getDocument(META)));
    }

    /** What opens the event, and nothing else; empty if it is not sealed, or there is no key. */
    public Optional<byte[]> disclosed(StoredEvent event) {
        return key(event).flatMap(key -> seals.disclosed(key, about(ledger, event, String.valueOf(event.rev()))));
    }

    /** A short text of a commit, sealed with one of its events' keys. */
    String sealedText(String text, String key, String about) {
        return encoded(seals.seal(key, ledger + "\n" + about, text.getBytes(UTF_8)));
    }

    /** What was sealed so; empty if it was not. */
    Optional<String> openedText(String sealed, String key, String about) {
        return seals.open(key, ledger + "\n" + about, decoded(sealed)).map(bytes -> new String(bytes, UTF_8));
    }

    private static String about(String ledger, StoredEvent event, String revision) {
        return String.join(
                "\n",
                ledger,
                String.valueOf(event.stream()),
                Long.toString(event.sequence()),
                event.id(),
                event.type(),
                revision);
    }

    private static byte[] bytes(BsonDocument document) {
        ByteBuffer raw = new RawBsonDocument(document, CODEC).getByteBuffer().asNIO();
        byte[] bytes = new byte[raw.remaining()];
        raw.get(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whoever changed it may have written anything. */
    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
