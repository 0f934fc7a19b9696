package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.ui.accounts.OwnAccount;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Decides who may see and set whose address, and does it. */
public final class ContactService {

    private final OwnAccount accounts;
    private final Contacts contacts;
    private final RecordBody<NewContact> bodies;

    /** The body of a request that sets an address. */
    public record NewContact(String email) {}

    /** Addresses of the accounts in {@code directory}. */
    public ContactService(Directory directory, Contacts contacts, JsonBody bodies) {
        this.accounts = new OwnAccount(directory);
        this.contacts = contacts;
        this.bodies = RecordBody.of(NewContact.class, bodies);
    }

    /** @throws ProblemException if {@code caller} may not see it, or there is none */
    Contact find(String name, Account caller) {
        AccountName account = accounts.of(name, caller);
        return contacts.of(account)
                .map(email -> new Contact(account, email))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** @throws ProblemException if {@code caller} may not set it, or it is no address */
    void set(String name, Account caller, HttpServletRequest request) throws IOException {
        contacts.set(accounts.of(name, caller), bodies.of(request).email());
    }

    /** @throws ProblemException if {@code caller} may not remove it, or there is none */
    void remove(String name, Account caller) {
        if (!contacts.remove(accounts.of(name, caller))) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
