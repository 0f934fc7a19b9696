package org.duban.ui.accounts;

import java.util.List;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.duban.ui.files.SideMap;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password hashes, which nobody but Duban reads; never in the ledger. */
public final class Credentials {

    private final SideMap hashes;
    private final PasswordEncoder encoder;

    /** Those kept in {@code hashes}, new ones made by {@code encoder}. */
    public Credentials(SideMap hashes, PasswordEncoder encoder) {
        this.hashes = hashes;
        this.encoder = encoder;
    }

    /** Whether nobody has a password. */
    public boolean isEmpty() {
        return hashes.all().isEmpty();
    }

    /** The hash of the account's password, if it has one. */
    public Optional<String> hash(AccountName account) {
        return kept(account).map(Kept::hash);
    }

    /**
     * Gives the account a new password, which counts once this returns.
     *
     * @throws ProblemException if the password is not fit
     */
    public void set(AccountName account, String password) {
        PasswordRules.mustFit(password, List.of(account.value()));
        setAny(account, password);
    }

    /** Gives the account, if it has none, the password, fit or not, which counts once this returns; whether it had none. */
    public boolean setFirst(AccountName account, String password) {
        String fresh = new Kept(String.valueOf(encoder.encode(password)), 0).line();
        return hashes.keep(account.value(), fresh).equals(fresh);
    }

    /**
     * Gives the account the password that its bearer chose, whatever was reset before.
     *
     * @throws ProblemException if it is not fit, or the one that was to be changed
     */
    void choose(Account account, String password) {
        PasswordRules.mustFit(password, List.of(account.name().value(), account.displayName()));
        if (toChange(account)
                && hash(account.name())
                        .filter(hash -> encoder.matches(password, hash))
                        .isPresent()) {
            throw new ProblemException(ProblemCode.SAME_PASSWORD);
        }
        keep(account.name(), password, account.resets());
    }

    /** Whether the bearer of {@code account} has not chosen a password since it was last reset. */
    public boolean toChange(Account account) {
        return kept(account.name())
                .filter(kept -> kept.resets() < account.resets())
                .isPresent();
    }

    /** Hashes {@code password}, which is the account's, as new ones are, if its hash is of an earlier kind. */
    public void renew(AccountName account, String password) {
        Optional<Kept> old = kept(account).filter(kept -> Hashing.isOld(kept.hash()));
        if (old.isPresent()) {
            String fresh = String.valueOf(encoder.encode(password));
            Kept same = new Kept(fresh, old.get().resets());
            // A password that was changed in between, here or by another node, stays.
            hashes.replace(account.value(), old.get().line(), same.line());
        }
    }

    /** Gives the account a new password, fit or not: for an example, which keeps no secrets. */
    public void setAny(AccountName account, String password) {
        keep(account, password, kept(account).map(Kept::resets).orElse(0));
    }

    private void keep(AccountName account, String password, int resets) {
        hashes.put(account.value(), new Kept(String.valueOf(encoder.encode(password)), resets).line());
    }

    private Optional<Kept> kept(AccountName account) {
        return hashes.get(account.value()).map(Kept::read);
    }

    /**
     * What is kept of a password.
     *
     * @param resets how often it had been reset when its bearer last chose one
     */
    private record Kept(String hash, int resets) {

        static Kept read(String line) {
            int blank = line.indexOf(' ');
            return blank < 0
                    ? new Kept(line, 0)
                    : new Kept(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
        }

        String line() {
            return resets == 0 ? hash : hash + " " + resets;
        }
    }
}
