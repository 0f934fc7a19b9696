package org.duban.ui.pages.intake;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.SealedText;
import org.duban.events.ledger.secret.SecretFiles;
import org.duban.ui.files.SideMap;
import org.duban.ui.pages.intake.IntakeRuns.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far the last spreadsheet of each account has come, so that it is known after a restart too. */
public final class IntakeNotes {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeNotes.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SideMap kept;
    private final ContentSeals seals;
    private final SecretFiles files;

    /**
     * Those in {@code kept}.
     *
     * @param seals of what is noted of files that go into secret cases
     * @param files these files themselves
     */
    public IntakeNotes(SideMap kept, ContentSeals seals, SecretFiles files) {
        this.kept = kept;
        this.seals = seals;
        this.files = files;
    }

    /** Notes how far the file of an account has come; what was recorded does not hang on it. */
    void note(String account, Told told) {
        try {
            kept.put(account, line(account, told));
        } catch (UncheckedIOException full) {
            LOG.warn("How far the spreadsheet of {} has come could not be noted", account, full);
        }
    }

    private String line(String account, Told told) {
        String line = JSON.writeValueAsString(told);
        String stream = told.file().caseId().stream().value();
        if (!seals.streams().contains(stream)) {
            return line;
        }
        files.seal(told.file().kept(), stream);
        return SealedText.sealed(seals, about(account), line);
    }

    private static String about(String account) {
        return "intake\n" + account;
    }

    /** How far the last file of an account had come; empty if nothing that can be read is known of one. */
    Optional<Told> of(String account) {
        try {
            return kept.get(account)
                    .map(line -> JSON.readValue(SealedText.opened(seals, about(account), line), Told.class));
        } catch (JacksonException | UncheckedIOException | IllegalArgumentException unreadable) {
            LOG.warn("How far the spreadsheet of {} had come cannot be read", account, unreadable);
            return Optional.empty();
        }
    }
}
