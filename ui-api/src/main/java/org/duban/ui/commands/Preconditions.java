package org.duban.ui.commands;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
     * The versions that an {@code If-Match} header expects, one of them; empty for any.
     *
     * @throws ProblemException if it is neither a list of versions nor {@code *}
     * @throws VersionConflict if it is {@code *} and there is nothing yet
     */
    List<Long> versions(@Nullable String ifMatch, Command command) {
        if (ifMatch == null) {
            return List.of();
        }
        if (ifMatch.equals(ANY)) {
            mustExist(command);
            return List.of();
        }
        List<Long> versions = Stream.of(ifMatch.split(",", -1))
                .map(tag -> EntityTag.version(tag.strip()))
                .toList();
        if (versions.contains(-1L)) {
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("If-Match"));
        }
        return versions;
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
