package org.duban.ops;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.proof.KnownHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** KeptStatements that were kept elsewhere and by whom they must be signed: what a ledger is held against. */
final class KeptStatements {

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
     * Those that count, and what is wrong with the others: one that says nothing must not keep the rest from being held
     * against the ledger.
     *
     * @param signed the earliest position first
     * @param unfit why each of the others counts for nothing
     */
    record Read(List<Signed> signed, List<CliException> unfit) {

        static final Read NONE = new Read(List.of(), List.of());
    }

    /**
     * Those of the ledger called {@code ledger}.
     *
     * @throws CliException if it was not said by whom they must be signed
     */
    Read of(String ledger) {
        if (places.isEmpty() != signers.isEmpty()) {
            throw CliException.misused("statements.signer");
        }
        List<NoteKey> believed = signers.stream().map(KeptStatements::key).toList();
        List<Signed> signed = new ArrayList<>();
        List<CliException> unfit = new ArrayList<>();
        for (Path place : places) {
            trying(unfit, () -> files(place))
                    .orElse(List.of())
                    .forEach(file ->
                            trying(unfit, () -> signed(file, believed, ledger)).ifPresent(signed::add));
        }
        signed.sort(Comparator.comparingLong(one -> one.statement().position()));
        return new Read(signed, unfit);
    }

    private static <T> Optional<T> trying(List<CliException> unfit, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (CliException no) {
            unfit.add(no);
            return Optional.empty();
        }
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
        } catch (CharacterCodingException noText) {
            throw CliException.failed("statements.unread", file);
        } catch (IOException e) {
            throw CliException.with(file, e);
        } catch (IllegalArgumentException none) {
            throw CliException.failed("statements.unread", file);
        }
    }
}
