package org.duban.ui.live;

import java.util.Optional;
import org.axonframework.queryhandling.QueryMessage;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.timeline.Moment;
import org.duban.ui.reads.Readers;

/** Reads a case with the rights that an account has this moment. */
public final class CaseReader {

    private final Directory directory;
    private final Readers readers;
    private final Cases cases;

    /** Reads in {@code cases} with the rights that accounts have in {@code directory}. */
    public CaseReader(Directory directory, Cases cases) {
        this.directory = directory;
        this.readers = new Readers(directory);
        this.cases = cases;
    }

    /** As much as the account may see; empty if that is nothing. */
    Optional<CaseView> read(FollowCase query) {
        Optional<Account> account = directory.account(query.account()).filter(known -> !known.disabled());
        return account.map(readers::of).flatMap(reader -> cases.find(reader, new FindCase(query.caseId(), Moment.NOW)));
    }

    /** The same for the query bus. */
    SeenCase answer(QueryMessage<?, SeenCase> message) {
        return new SeenCase(read((FollowCase) message.getPayload()).orElse(null));
    }
}
