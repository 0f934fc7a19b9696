package org.duban.ui.accounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.ui.files.SecretMap;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password hashes, in a file of their own that only its owner reads; never in the ledger. */
public final class Credentials {

    /** Long enough that guessing through the lock-out, ten tries a minute, is hopeless. */
    private static final int SHORTEST = 12;

    /** BCrypt reads no more. */
    private static final int LONGEST_BYTES = 72;

    private final SecretMap hashes;
    private final PasswordEncoder encoder;

    private Credentials(SecretMap hashes, PasswordEncoder encoder) {
        this.hashes = hashes;
        this.encoder = encoder;
    }

    /**
     * The credentials kept in {@code path}, none if there is no such file.
     *
     * @throws org.duban.ui.files.BadSecretFile if a line of it is not {@code name:hash}
     */
    public static Credentials open(Path path, PasswordEncoder encoder) {
        return new Credentials(SecretMap.open(path), encoder);
    }

    /** Whether nobody has a password. */
    public boolean isEmpty() {
        return hashes.all().isEmpty();
    }

    /** The hash of the account's password, if it has one. */
    public Optional<String> hash(AccountName account) {
        return hashes.get(account.value());
    }

    /**
     * Gives the account a new password, which counts once this returns.
     *
     * @throws ProblemException if the password is too short or too long
     */
    public void set(AccountName account, String password) {
        if (!fits(password)) {
            throw new ProblemException(ProblemCode.INVALID_PASSWORD, List.of(), bounds());
        }
        setAny(account, password);
    }

    /** Whether {@code password} is long enough to be safe, and short enough to be read whole. */
    public static boolean fits(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /** Gives the account a new password, fit or not: for an example, which keeps no secrets. */
    public void setAny(AccountName account, String password) {
        hashes.put(account.value(), String.valueOf(encoder.encode(password)));
    }

    /** The fewest characters ({@code shortest}) and the most bytes ({@code longest}) of a password. */
    public static Map<String, String> bounds() {
        return Map.of("shortest", Integer.toString(SHORTEST), "longest", Integer.toString(LONGEST_BYTES));
    }
}
