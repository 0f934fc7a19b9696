package org.duban.ui.commands;

import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.command.Command;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.ui.http.EntityTag;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.versions.VersionTokens;
import org.jspecify.annotations.Nullable;

/** Reads the headers that say under which conditions a command is meant. */
public final class Preconditions {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");
    private static final String ANY = "*";

    private final VersionTokens versions;

    /** Preconditions on versions as {@code versions} tell them. */
    public Preconditions(VersionTokens versions) {
        this.versions = versions;
    }

    /**
     * The version that an {@code If-Match} header expects; empty for none. It is compared only once the rights were judged.
     *
     * @throws ProblemException if it is neither a version nor {@code *}
     */
    Optional<Long> version(@Nullable String ifMatch, Command command, Account account) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        if (ifMatch.equals(ANY)) {
            return Optional.of(Sender.ANY_VERSION);
        }
        long version = EntityTag.version(ifMatch);
        if (version < 0) {
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("If-Match"));
        }
        return Optional.of(versions.meant(account, command.stream(), version));
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
