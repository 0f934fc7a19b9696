package org.duban.ui.accounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.events.AccountName;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password hashes, in a file of their own that only its owner reads; never in the ledger. */
public final class Credentials {

    /** Long enough that guessing through the lock-out, ten tries a minute, is hopeless. */
    private static final int SHORTEST = 12;

    /** BCrypt reads no more. */
    private static final int LONGEST_BYTES = 72;

    private final SecretFile file;
    private final PasswordEncoder encoder;
    private volatile Map<String, String> hashes;

    private Credentials(SecretFile file, PasswordEncoder encoder) {
        this.file = file;
        this.encoder = encoder;
        this.hashes = new TreeMap<>();
    }

    /**
     * The credentials kept in {@code path}, none if there is no such file.
     *
     * @throws BadCredentialsFile if a line of it is not {@code name:hash}
     */
    public static Credentials open(Path path, PasswordEncoder encoder) {
        Credentials credentials = new Credentials(new SecretFile(path), encoder);
        credentials.file.lines().forEach(credentials::take);
        return credentials;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new BadCredentialsFile();
        }
        hashes.put(line.substring(0, colon), line.substring(colon + 1));
    }

    /** The hash of the account's password, if it has one. */
    public Optional<String> hash(AccountName account) {
        return Optional.ofNullable(hashes.get(account.value()));
    }

    /**
     * Gives the account a new password, which counts once this returns.
     *
     * @throws ProblemException if the password is too short or too long
     */
    public void set(AccountName account, String password) {
        boolean fits = password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
        if (!fits) {
            throw new ProblemException(ProblemCode.INVALID_PASSWORD, List.of(), bounds());
        }
        setAny(account, password);
    }

    /** Gives the account a new password, fit or not: for an example, which keeps no secrets. */
    public void setAny(AccountName account, String password) {
        keep(account, String.valueOf(encoder.encode(password)));
    }

    private synchronized void keep(AccountName account, String hash) {
        Map<String, String> changed = new TreeMap<>(hashes);
        changed.put(account.value(), hash);
        file.replace(changed.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .toList());
        hashes = changed;
    }

    static Map<String, String> bounds() {
        return Map.of("shortest", Integer.toString(SHORTEST), "longest", Integer.toString(LONGEST_BYTES));
    }
}
