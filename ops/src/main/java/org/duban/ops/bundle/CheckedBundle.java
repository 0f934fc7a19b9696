package org.duban.ops.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.document.LedgerDigest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundle that holds, as {@code verify.py} in it finds out too: every file is what was written, every event the one that was
 * recorded, all lead to the root that is stated, none of a case is left out, figures count what is there, and what is told of
 * sealed events is what was sealed.
 *
 * @param events how many are shown
 * @param opened how many of them are stored sealed, and told as they were
 * @param withheld the evidence that is cited and not in it
 * @param others files that are not of it
 * @param secret how many secret cases are left out
 * @param partly how many rows of those are left out of which figure's list
 * @param signer who signed it; null if nobody did
 */
public record CheckedBundle(
        Statement statement,
        int events,
        int opened,
        Set<String> withheld,
        Set<String> others,
        int secret,
        SortedMap<String, Integer> partly,
        @Nullable NoteKey signer) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORMAT = "duban-bundle-1";
    private static final String MANIFEST = "manifest.txt";
    private static final String STATED = "statement.txt";
    private static final String SIGNER = "signer.txt";
    private static final String EVIDENCE = "evidence/";
    private static final int HEAD = 3;

    /**
     * The bundle in that folder or archive.
     *
     * @throws BundleWrong if anything does not hold
     */
    public static CheckedBundle in(Path place) throws IOException {
        try {
            return of(BundleFiles.in(place));
        } catch (BundleWrong wrong) {
            throw wrong;
        } catch (RuntimeException unfit) { // what somebody made up can fail in any way there is
            throw new BundleWrong("not as a bundle has it (" + unfit.getMessage() + ")", unfit);
        }
    }

    private static CheckedBundle of(BundleFiles files) {
        NoteKey signer = files.has(SIGNER) ? signer(files.text(SIGNER)) : null;
        List<String> manifest = List.of(noted(files, MANIFEST, signer).split("\n", -1));
        BundleWrong.unless(manifest.getFirst().equals(FORMAT), MANIFEST + ": another form");
        String ledger = after("ledger ", manifest.get(1));
        LedgerDigest digest = LedgerDigest.of(after("digest ", manifest.get(2)));
        Set<String> listed = listed(files, manifest);
        Statement statement = Statement.parse(noted(files, STATED, signer));
        BundleWrong.unless(
                statement.ledger().equals(ledger) && statement.digest() == digest, STATED + ": of another ledger");
        CheckedEvents events = new CheckedEvents(digest);
        int number = 0;
        for (String line : files.lines("events.ndjson")) {
            events.take(line, "events.ndjson, line " + ++number);
        }
        BundleWrong.unless(
                events.root(statement.position(), files.lines("tree.txt")).equals(statement.root()),
                "the events do not lead to the root that is stated");
        JsonNode about = JSON.readTree(files.text("bundle.json"));
        SortedMap<String, Integer> partly = matter(files, events, about, statement);
        Set<String> others = new TreeSet<>(files.names());
        others.removeAll(listed);
        others.remove(MANIFEST);
        Set<String> withheld = withheld(files, events, about, listed);
        return new CheckedBundle(
                statement,
                events.shown().size(),
                new CheckedOpening(files, ledger, events.shown(), withheld).check(listed),
                withheld,
                others,
                about.path("secretCasesLeftOut").asInt(),
                partly,
                signer);
    }

    private static NoteKey signer(String text) {
        NoteKey key = NoteKey.parse(text.strip());
        BundleWrong.unless(text.equals(key.written() + "\n"), SIGNER + ": not as keys are written");
        return key;
    }

    /** The text of a note, signed if there is a signer, and else not. */
    private static String noted(BundleFiles files, String name, @Nullable NoteKey signer) {
        String whole = files.text(name);
        BundleWrong.unless(
                whole.contains("\n\n") == (signer != null),
                name + ": signed, or not, otherwise than " + SIGNER + " says");
        if (signer == null) {
            return whole;
        }
        SignedNote note = SignedNote.parse(whole);
        BundleWrong.unless(note.signedBy(signer), name + ": the signature does not hold");
        String written = note.signatures().getFirst().substring(signer.name().length() + 1);
        String again = Base64.getEncoder().encodeToString(Base64.getDecoder().decode(written));
        BundleWrong.unless(
                note.signatures().size() == 1
                        && written.equals(again)
                        && note.written().equals(whole),
                name + ": not as signatures are written");
        return note.text();
    }

    private static String after(String word, String line) {
        BundleWrong.unless(line.startsWith(word), MANIFEST + ": another form");
        return line.substring(word.length());
    }

    private static Set<String> listed(BundleFiles files, List<String> manifest) {
        int end = manifest.size() - 2;
        BundleWrong.unless(end >= HEAD && manifest.getLast().isEmpty(), MANIFEST + ": another form");
        String sealed = String.join("\n", manifest.subList(0, end)) + "\n";
        BundleWrong.unless(
                manifest.get(end).equals("seal " + sha256(sealed.getBytes(StandardCharsets.UTF_8))),
                MANIFEST + ": its seal does not hold");
        Set<String> listed = new HashSet<>();
        for (String line : manifest.subList(HEAD, end)) {
            String[] parts = line.split(" ", HEAD);
            byte[] content = files.bytes(parts[2]);
            BundleWrong.unless(
                    parts[1].equals(Integer.toString(content.length)) && parts[0].equals(sha256(content)),
                    parts[2] + " is not what was written");
            BundleWrong.unless(listed.add(parts[2]), parts[2] + " is listed twice");
        }
        return listed;
    }

    private static Set<String> withheld(BundleFiles files, CheckedEvents events, JsonNode about, Set<String> listed) {
        Set<String> withheld = new TreeSet<>();
        about.path("withheld").forEach(one -> withheld.add(one.path("sha256").asString()));
        withheld.retainAll(events.cited());
        for (String cited : events.cited()) {
            BundleWrong.unless(
                    withheld.contains(cited) || listed.contains(EVIDENCE + cited),
                    "the evidence " + cited + " is missing");
        }
        listed.stream()
                .filter(name -> name.startsWith(EVIDENCE))
                .forEach(name -> BundleWrong.unless(
                        sha256(files.bytes(name)).equals(name.substring(EVIDENCE.length())),
                        name + " is not the file of that digest"));
        return withheld;
    }

    private static SortedMap<String, Integer> matter(
            BundleFiles files, CheckedEvents events, JsonNode about, Statement statement) {
        BundleWrong.unless(
                about.path("format").asString().equals(FORMAT)
                        && about.path("ledger").asString().equals(statement.ledger()),
                "bundle.json: of something else");
        BundleWrong.unless(
                sha256(files.bytes("rules/rules.json"))
                        .equals(about.at("/made/rules").asString()),
                "rules/rules.json: other rules than told");
        if (about.path("kind").asString().equals("case")) {
            mustBeWhole(events, "case-" + about.path("case").asString());
            return Collections.emptySortedMap();
        }
        return new CheckedFigures(files, events.shown(), about).check(statement);
    }

    private static void mustBeWhole(CheckedEvents events, String stream) {
        List<Long> numbers = new ArrayList<>();
        for (Map.Entry<Long, BsonDocument> one : events.shown().entrySet()) {
            BundleWrong.unless(
                    one.getValue().getString("stream").getValue().equals(stream), "an event is of another case");
            numbers.add(one.getValue().getInt64("seq").getValue());
        }
        for (int at = 0; at < numbers.size(); at++) {
            BundleWrong.unless(numbers.get(at) == at, "an event of the case is left out");
        }
        BundleWrong.unless(!numbers.isEmpty(), "there is no event of the case");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
