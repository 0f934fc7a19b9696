package org.duban.ui.commands;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.ui.http.EntityTag;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
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
     * The versions that an {@code If-Match} header expects, one of them; empty for any. They are compared only once the
     * rights were judged.
     *
     * @throws ProblemException if it is neither a list of versions nor {@code *}
     */
    List<Long> versions(@Nullable String ifMatch, Command command, Account account) {
        if (ifMatch == null) {
            return List.of();
        }
        if (ifMatch.equals(ANY)) {
            return List.of(Sender.ANY_VERSION);
        }
        return Stream.of(ifMatch.split(",", -1))
                .map(tag -> version(tag.strip()))
                .map(version -> versions.meant(account, command.stream(), version))
                .toList();
    }

    private static long version(String tag) {
        long version = EntityTag.version(tag);
        if (version < 0) {
            FaultCode code = tag.startsWith("W/") ? FaultCode.WEAK_TAG : FaultCode.NOT_A_TAG;
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("If-Match", code));
        }
        return version;
    }

    /**
     * The key that an {@code Idempotency-Key} header gives; null for none.
     *
     * @throws ProblemException if it is not 1 to 200 printable characters
     */
    static @Nullable String key(@Nullable String idempotencyKey) {
        if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
            throw new ProblemException(
                    ProblemCode.INVALID_HEADER, Fault.header("Idempotency-Key", FaultCode.NOT_A_KEY));
        }
        return idempotencyKey;
    }
}
