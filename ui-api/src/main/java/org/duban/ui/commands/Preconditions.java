package org.duban.ui.commands;

import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.command.Command;
import org.duban.command.VersionConflict;
import org.duban.events.ledger.Ledger;
import org.duban.ui.http.EntityTag;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the headers that say under which conditions a command is meant. */
public final class Preconditions {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");
    private static final String ANY = "*";

    private final Ledger ledger;

    /** Preconditions on the streams of {@code ledger}. */
    public Preconditions(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The version that an {@code If-Match} header expects; empty for any.
     *
     * @throws ProblemException if it is neither a version nor {@code *}
     * @throws VersionConflict if it is {@code *} and there is nothing yet
     */
    Optional<Long> version(@Nullable String ifMatch, Command command) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        if (ifMatch.equals(ANY)) {
            mustExist(command);
            return Optional.empty();
        }
        long version = EntityTag.version(ifMatch);
        if (version < 0) {
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("If-Match"));
        }
        return Optional.of(version);
    }

    private void mustExist(Command command) {
        if (ledger.lastSequence(command.stream().value()) < 0) {
            throw new VersionConflict(0);
        }
    }

    /**
     * The key that an {@code Idempotency-Key} header gives; null for none.
     *
     * @throws ProblemException if it is not 1 to 200 printable characters
     */
    static @Nullable String key(@Nullable String idempotencyKey) {
        if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("Idempotency-Key"));
        }
        return idempotencyKey;
    }
}
