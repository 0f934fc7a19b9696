package org.duban.ui.pages.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SecretFile;
import org.duban.ui.pages.intake.IntakeRuns.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far the last spreadsheet of each account has come, in a file for each, so that it is known after a restart too. */
public final class IntakeNotes {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeNotes.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;

    private IntakeNotes(Path folder) {
        this.folder = folder;
    }

    /** Those in {@code folder}, which is made if need be. */
    public static IntakeNotes open(Path folder) {
        try {
            return new IntakeNotes(Files.createDirectories(folder, OwnerOnly.folder(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes how far the file of an account has come; what was recorded does not hang on it. */
    void note(String account, Told told) {
        try {
            file(account).replace(List.of(JSON.writeValueAsString(told)));
        } catch (UncheckedIOException full) {
            LOG.warn("How far the spreadsheet of {} has come could not be noted", account, full);
        }
    }

    /** How far the last file of an account had come; empty if nothing that can be read is known of one. */
    Optional<Told> of(String account) {
        try {
            return file(account).lines().stream().findFirst().map(line -> JSON.readValue(line, Told.class));
        } catch (JacksonException | BadSecretFile | UncheckedIOException unreadable) {
            LOG.warn("How far the spreadsheet of {} had come cannot be read", account, unreadable);
            return Optional.empty();
        }
    }

    private SecretFile file(String account) {
        return new SecretFile(folder.resolve(account + ".json"));
    }
}
