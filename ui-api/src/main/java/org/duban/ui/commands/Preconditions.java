package org.duban.ui.commands;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<Long> expected = Stream.of(ifMatch.split(",", -1))
                .map(tag -> EntityTag.version(tag.strip()))
                .toList();
        if (expected.contains(-1L)) {
            throw new ProblemException(ProblemCode.INVALID_HEADER, Fault.header("If-Match"));
        }
        return expected.stream()
                .map(version -> versions.meant(account, command.stream(), version))
                .toList();
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
