package org.duban.ui.pages.intake;

import java.io.UncheckedIOException;
import java.util.Optional;
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

    /** Those in {@code kept}. */
    public IntakeNotes(SideMap kept) {
        this.kept = kept;
    }

    /** Notes how far the file of an account has come; what was recorded does not hang on it. */
    void note(String account, Told told) {
        try {
            kept.put(account, JSON.writeValueAsString(told));
        } catch (UncheckedIOException full) {
            LOG.warn("How far the spreadsheet of {} has come could not be noted", account, full);
        }
    }

    /** How far the last file of an account had come; empty if nothing that can be read is known of one. */
    Optional<Told> of(String account) {
        try {
            return kept.get(account).map(line -> JSON.readValue(line, Told.class));
        } catch (JacksonException | UncheckedIOException unreadable) {
            LOG.warn("How far the spreadsheet of {} had come cannot be read", account, unreadable);
            return Optional.empty();
        }
    }
}
