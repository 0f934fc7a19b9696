package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.proof.KnownHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Statements that were kept elsewhere and by whom they must be signed: what a ledger is held against. */
final class Statements {

    private static final String ENDING = ".note";

    @Option(names = "--statements", paramLabel = "PATH")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--signer", paramLabel = "KEY")
    private List<String> signers = new ArrayList<>();

    @Mixin
    private final TimeStamps stamps = new TimeStamps();

    /**
     * A statement that counts.
     *
     * @param signer the one who signed it, of those that are believed; the one named first if there are several
     * @param seen when a witness says that he saw it; null where nobody else but the ledger's own says when it was
     * @param stamp what a service of time stamps says that is trusted; null where there is none
     * @param unjudged whether there is one and nobody said who is trusted
     */
    record Signed(
            Statement statement,
            NoteKey signer,
            @Nullable Instant seen,
            TimeStamps.@Nullable Stamp stamp,
            boolean unjudged) {

        KnownHead head() {
            return new KnownHead(statement.position(), statement.head());
        }
    }

    /**
     * Those of the ledger called {@code ledger}, the earliest position first.
     *
     * @throws CliException if one cannot be read, is of another ledger or signed by none of those believed
     */
    List<Signed> of(String ledger) {
        if (places.isEmpty() != signers.isEmpty()) {
            throw CliException.misused("statements.signer");
        }
        List<NoteKey> believed = signers.stream().map(Statements::key).toList();
        return places.stream()
                .flatMap(place -> files(place).stream())
                .map(file -> signed(file, believed, ledger))
                .sorted(Comparator.comparingLong(signed -> signed.statement().position()))
                .toList();
    }

    private static NoteKey key(String written) {
        try {
            return NoteKey.parse(written);
        } catch (IllegalArgumentException none) {
            throw CliException.misused("statements.key", written);
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> notes = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (notes.isEmpty()) {
                throw CliException.failed("statements.none", place);
            }
            return notes;
        } catch (IOException e) {
            throw CliException.with(place, e);
        }
    }

    private Signed signed(Path file, List<NoteKey> believed, String ledger) {
        SignedNote note = note(file);
        NoteKey signer = believed.stream()
                .filter(note::signedBy)
                .findFirst()
                .orElseThrow(() -> CliException.failed("statements.unknown", file));
        Statement statement = note.statement();
        if (!statement.ledger().equals(ledger)) {
            throw CliException.failed("statements.other", file, statement.ledger());
        }
        return new Signed(
                statement,
                signer,
                believed.stream()
                        .map(note::seenBy)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                stamps.of(file, note).orElse(null),
                !stamps.judged() && TimeStamps.isBeside(file));
    }

    private static SignedNote note(Path file) {
        try {
            SignedNote note = SignedNote.parse(Files.readString(file));
            note.statement();
            return note;
        } catch (IOException e) {
            throw CliException.with(file, e);
        } catch (IllegalArgumentException none) {
            throw CliException.failed("statements.unread", file);
        }
    }
}
