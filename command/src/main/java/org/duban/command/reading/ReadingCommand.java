package org.duban.command.reading;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.events.ReadingId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of the list of what one account read on one day. */
public sealed interface ReadingCommand extends Command {

    /** The list it is about. */
    ReadingId readingId();

    @Override
    default StreamId stream() {
        return readingId().stream();
    }

    /**
     * Notes down what one read oneself. Duban does so by itself before it answers; whoever reads beside it, a copy of the
     * ledger for example, does it by hand.
     *
     * @param readingId the day and the account, as {@code 2024-01-11-auditor}
     * @param about the case; null if it was none, or more than one
     * @param digest SHA-256, in lower-case hex, of what went out
     */
    @Authorized(
            by = {
                Role.CLERK,
                Role.COMMITTEE,
                Role.DIRECTOR,
                Role.OFFICE,
                Role.DEPARTMENT,
                Role.DEPUTY,
                Role.AUDITOR,
                Role.ADMIN
            },
            basis = "DD")
    record NoteReading(
            ReadingId readingId,
            ReadingKind kind,
            @Nullable StreamId about,
            String what,
            @Nullable String filter,
            int lines,
            @Nullable String digest,
            LocalDate occurredOn)
            implements ReadingCommand {}
}
