package org.duban.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did what an event records, for whom, by what command and on what legal ground.
 *
 * @param actor the account's name, or {@link #SYSTEM}
 * @param roles what the account might do at that moment
 * @param onBehalfOf the body the actor acted for, in words; null for nobody else
 * @param command the command's name, for example {@code assign-item}
 * @param commandId the id of the command, the same on every event of one commit
 * @param legalBasis the provisions the act rests on, at least one for a case
 * @param origin where an imported command came from; null if it was given here
 * @param ids the ids that were made for the command, by the path of the field that they stand for; on the first event
 *     of its commit only; null if none was made
 */
public record EventMeta(
        String actor,
        List<Role> roles,
        @Nullable String onBehalfOf,
        String command,
        String commandId,
        List<LegalBasis> legalBasis,
        @Nullable Origin origin,
        @Nullable Map<String, String> ids) {

    /** The actor of what Duban does by itself. */
    public static final String SYSTEM = "system";

    /** Of a command for which no id was made. */
    public EventMeta(
            String actor,
            List<Role> roles,
            @Nullable String onBehalfOf,
            String command,
            String commandId,
            List<LegalBasis> legalBasis,
            @Nullable Origin origin) {
        this(actor, roles, onBehalfOf, command, commandId, legalBasis, origin, null);
    }

    /**
     * The line of an import file that a command came from.
     *
     * @param fileSha256 64 lower-case hex digits
     * @param line counts from one
     * @param importedBy the account that ran the import, or {@link #SYSTEM}
     */
    public record Origin(String fileSha256, int line, String importedBy) {}
}
