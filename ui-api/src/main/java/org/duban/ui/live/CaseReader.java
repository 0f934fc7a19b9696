package org.duban.ui.live;

import java.util.Optional;
import org.axonframework.queryhandling.QueryMessage;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.timeline.Moment;
import org.duban.ui.reads.Readers;
import org.duban.ui.security.Callers;

/** Reads a case with the rights that a caller has this moment. */
public final class CaseReader {

    private final Callers callers;
    private final Readers readers;
    private final Cases cases;

    /** Reads in {@code cases} with the rights that {@code callers} have. */
    public CaseReader(Callers callers, Readers readers, Cases cases) {
        this.callers = callers;
        this.readers = readers;
        this.cases = cases;
    }

    /** As much as the caller may see; empty if that is nothing. */
    Optional<CaseView> read(FollowCase query) {
        return callers.now(query.caller())
                .map(readers::of)
                .flatMap(reader -> cases.find(reader, new FindCase(query.caseId(), Moment.NOW)));
    }

    /** The same for the query bus. */
    SeenCase answer(QueryMessage<?, SeenCase> message) {
        return new SeenCase(read((FollowCase) message.getPayload()).orElse(null));
    }
}
