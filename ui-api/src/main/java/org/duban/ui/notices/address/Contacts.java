package org.duban.ui.notices.address;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.ui.files.SideMap;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** The e-mail addresses of accounts. */
public final class Contacts {

    /** No longer address can be delivered to (RFC 5321). */
    private static final int LONGEST = 254;

    private final SideMap addresses;

    /** Those in {@code addresses}. */
    public Contacts(SideMap addresses) {
        this.addresses = addresses;
    }

    /** The address of {@code account}, if it has one. */
    public Optional<String> of(AccountName account) {
        return addresses.get(account.value());
    }

    /** @throws ProblemException if {@code email} is no address */
    void set(AccountName account, String email) {
        if (!isAddress(email)) {
            throw new ProblemException(ProblemCode.INVALID_BODY, Fault.at("/email", FaultCode.MALFORMED));
        }
        addresses.put(account.value(), email);
    }

    /** Forgets the address of {@code account}; whether there was one. */
    boolean remove(AccountName account) {
        return addresses.remove(account.value());
    }

    private static boolean isAddress(String email) {
        try {
            InternetAddress[] read = InternetAddress.parse(email, true);
            return email.length() <= LONGEST
                    && read.length == 1
                    && read[0].getAddress().equals(email)
                    && email.chars().noneMatch(Character::isWhitespace)
                    && email.indexOf('@') > 0;
        } catch (AddressException notAnAddress) {
            return false;
        }
    }
}
