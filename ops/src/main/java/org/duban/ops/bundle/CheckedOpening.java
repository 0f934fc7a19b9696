package org.duban.ops.bundle;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.proof.CitedFiles;
import org.duban.events.ledger.secret.SealedForm;
import org.duban.ui.people.CaseKeys;

/**
 * That what a bundle says of sealed events is what was sealed: the key that it gives opens each, as the event that it is in the
 * ledger that it is in, and gives the very same; and the files that were opened are those that these events cite.
 */
record CheckedOpening(BundleFiles files, String ledger, SortedMap<Long, BsonDocument> shown, Set<String> withheld) {

    static final String OPENED = "opened.ndjson";

    private static final String FILES = "opened/";
    private static final Set<String> FIELDS = Set.of("position", "id", "key", "payload", "meta");

    /** Checks it if there is any, and returns how many events were opened. */
    int check(Set<String> listed) {
        Set<String> opened = listed.stream()
                .filter(name -> name.startsWith(FILES))
                .map(name -> name.substring(FILES.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!listed.contains(OPENED)) {
            BundleWrong.unless(opened.isEmpty(), OPENED + " is missing");
            return 0;
        }
        opened.forEach(name -> BundleWrong.unless(
                CheckedBundle.sha256(files.bytes(FILES + name)).equals(name),
                FILES + name + " is not the file of that digest"));
        SortedMap<Long, StoredEvent> sealed = sealed();
        Set<String> cited = new TreeSet<>();
        int number = 0;
        for (String line : files.lines(OPENED)) {
            cited.addAll(cited(line, OPENED + ", line " + ++number, sealed));
        }
        BundleWrong.unless(sealed.isEmpty(), OPENED + ": event " + first(sealed) + " is left out");
        for (String name : cited) {
            BundleWrong.unless(opened.remove(name), "the file " + name + " that a sealed event cites is not opened");
        }
        BundleWrong.unless(opened.isEmpty(), "no sealed event cites " + FILES + String.join(", " + FILES, opened));
        return number;
    }

    private static Object first(SortedMap<Long, StoredEvent> sealed) {
        return sealed.isEmpty() ? "" : sealed.firstKey();
    }

    private SortedMap<Long, StoredEvent> sealed() {
        SortedMap<Long, StoredEvent> sealed = new TreeMap<>();
        shown.forEach((position, event) -> {
            StoredEvent stored = stored(event);
            if (SealedForm.isSealed(stored.rev())) {
                sealed.put(position, stored);
            }
        });
        return sealed;
    }

    private static StoredEvent stored(BsonDocument event) {
        return new StoredEvent(
                event.containsKey("stream") ? event.getString("stream").getValue() : null,
                event.getInt64("seq", new BsonInt64(0)).getValue(),
                event.getString("id").getValue(),
                event.getString("type").getValue(),
                event.containsKey("rev") ? event.getString("rev").getValue() : null,
                part(event, "payload"),
                event.getDocument("meta"));
    }

    private static BsonValue part(BsonDocument whole, String name) {
        BsonValue part = whole.get(name);
        if (part == null) {
            throw new BundleWrong(name + ": is missing");
        }
        return part;
    }

    /** The files that the event cites and that have to be opened: they are here, and are kept under another name than their own. */
    private List<String> cited(String line, String where, SortedMap<Long, StoredEvent> sealed) {
        BsonDocument told = BsonDocument.parse(line);
        BundleWrong.unless(
                BundledEvents.line(told).equals(line) && told.keySet().equals(FIELDS),
                where + ": not as it was written");
        StoredEvent stored = sealed.remove(told.getInt64("position").getValue());
        if (stored == null || !told.getString("id").equals(new BsonString(stored.id()))) {
            throw new BundleWrong(where + ": no sealed event of the bundle");
        }
        StoredEvent event = opened(stored, told, where);
        BundleWrong.unless(
                said(part(told, "payload"), part(told, "meta")).equals(said(event.payload(), event.meta())),
                where + ": it says something else than what was sealed");
        List<String> kept = List.copyOf(citedBy(stored));
        List<String> named = List.copyOf(citedBy(event));
        BundleWrong.unless(kept.size() == named.size(), where + ": cites other files than are kept");
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int n = 0; n < kept.size(); n++) {
            pairs.put(kept.get(n), named.get(n));
        }
        withheld.forEach(pairs::remove);
        pairs.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return List.copyOf(pairs.values());
    }

    /** In their order, which documents that are equal may differ in. */
    private static String said(BsonValue payload, BsonValue meta) {
        return BundledEvents.line(new BsonDocument("payload", payload).append("meta", meta));
    }

    private StoredEvent opened(StoredEvent stored, BsonDocument told, String where) {
        String written = told.getString("key").getValue();
        byte[] key = Base64.getDecoder().decode(written);
        BundleWrong.unless(
                Base64.getEncoder().encodeToString(key).equals(written), where + ": not as keys are written");
        Optional<StoredEvent> event =
                SealedForm.opened(ledger, stored, (about, box) -> CaseKeys.opened(key, about, box));
        return event.orElseThrow(() -> new BundleWrong(where + ": its key does not open what is sealed"));
    }

    private static Set<String> citedBy(StoredEvent event) {
        Map<String, Long> cited = new LinkedHashMap<>();
        CitedFiles.in(event, 0, cited);
        return cited.keySet();
    }
}
