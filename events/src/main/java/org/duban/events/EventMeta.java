package org.duban.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose act an event records, who wrote it down, by what command and on what legal ground.
 *
 * @param principal whose act it is
 * @param recordedBy the account that wrote it down, or {@link #SYSTEM}
 * @param roles what the principal might do at that moment
 * @param paper what it was written down from for somebody else; null if the account recorded an act of its own side
 * @param command the command's name, for example {@code assign-item}
 * @param commandId the id of the command, the same on every event of one commit
 * @param legalBasis the provisions the act rests on, at least one for a case
 * @param made the ids that were made for the command because its sender gave none
 * @param origin where an imported command came from; null if it was given here
 */
public record EventMeta(
        Principal principal,
        String recordedBy,
        List<Role> roles,
        @Nullable Paper paper,
        String command,
        String commandId,
        List<LegalBasis> legalBasis,
        List<MadeId> made,
        @Nullable Origin origin) {

    /** The account of what Duban does by itself. */
    public static final String SYSTEM = "system";

    /** Whether Duban did it by itself. */
    public boolean bySystem() {
        return recordedBy.equals(SYSTEM);
    }

    /**
     * The paper that a clerk recorded somebody else's act from.
     *
     * @param documentNo its number
     * @param scan its picture, as evidence
     */
    public record Paper(String documentNo, Evidence scan) {}

    /**
     * An id made for a command.
     *
     * @param field where the command would have held it, as a JSON pointer
     */
    public record MadeId(String field, String id) {}

    /**
     * The line of an import file that a command came from.
     *
     * @param fileSha256 64 lower-case hex digits
     * @param line counts from one
     * @param importedBy the account that ran the import, or {@link #SYSTEM}
     */
    public record Origin(String fileSha256, int line, String importedBy) {}
}
