package org.duban.ui.statements;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement and where it is by now.
 *
 * @param note with the signatures of those witnesses who saw it
 * @param stamp in base 64, the token of the service that says when it was there (RFC 3161); null without one
 * @param taken since when each place that took it has it, by the place's name
 * @param tried of those that did not take it, when they were asked last and why they did not
 */
public record KeptStatement(
        SignedNote note, @Nullable String stamp, SortedMap<String, Instant> taken, SortedMap<String, Attempt> tried) {

    /**
     * That a place did not take it.
     *
     * @param at when it was asked
     * @param why in a word or two
     */
    public record Attempt(Instant at, String why) {}

    static KeptStatement of(SignedNote note) {
        return new KeptStatement(note, null, new TreeMap<>(), new TreeMap<>());
    }

    /** What it says. */
    public Statement says() {
        return note.statement();
    }

    KeptStatement signed(SignedNote more) {
        return new KeptStatement(note.joined(more), stamp, taken, tried);
    }

    KeptStatement stamped(byte[] token) {
        return new KeptStatement(note, Base64.getEncoder().encodeToString(token), taken, tried);
    }

    KeptStatement takenBy(String place, Instant at) {
        SortedMap<String, Instant> places = new TreeMap<>(taken);
        places.put(place, at);
        SortedMap<String, Attempt> left = new TreeMap<>(tried);
        left.remove(place);
        return new KeptStatement(note, stamp, places, left);
    }

    KeptStatement leftBy(String place, Instant at, String why) {
        SortedMap<String, Attempt> left = new TreeMap<>(tried);
        left.put(place, new Attempt(at, why));
        return new KeptStatement(note, stamp, taken, left);
    }

    /** The token of the service that says when it was there. */
    public Optional<byte[]> token() {
        return Optional.ofNullable(stamp).map(Base64.getDecoder()::decode);
    }

    /** As it is kept, on one line. */
    String written() {
        ObjectNode file = JsonMapper.shared().createObjectNode().put("note", note.written());
        if (stamp != null) {
            file.put("stamp", stamp);
        }
        ObjectNode places = file.putObject("taken");
        taken.forEach((place, at) -> places.put(place, at.toString()));
        ObjectNode left = file.putObject("tried");
        tried.forEach((place, attempt) ->
                left.putObject(place).put("at", attempt.at().toString()).put("why", attempt.why()));
        return file.toString();
    }

    /** Reads what {@link #written} gives. */
    static KeptStatement parse(String line) {
        JsonNode file = JsonMapper.shared().readTree(line);
        SortedMap<String, Instant> taken = new TreeMap<>();
        for (Map.Entry<String, JsonNode> place : file.path("taken").properties()) {
            taken.put(place.getKey(), Instant.parse(place.getValue().asString()));
        }
        SortedMap<String, Attempt> tried = new TreeMap<>();
        for (Map.Entry<String, JsonNode> place : file.path("tried").properties()) {
            tried.put(
                    place.getKey(),
                    new Attempt(
                            Instant.parse(place.getValue().path("at").asString()),
                            place.getValue().path("why").asString()));
        }
        JsonNode stamp = file.path("stamp");
        return new KeptStatement(
                SignedNote.parse(file.path("note").asString()),
                stamp.isMissingNode() ? null : stamp.asString(),
                taken,
                tried);
    }
}
