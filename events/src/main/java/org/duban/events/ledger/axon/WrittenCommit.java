package org.duban.events.ledger.axon;

import java.util.Objects;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.ledger.Commit;

/** The commit that a unit of work's events became, for whoever needs its position and hash. */
public final class WrittenCommit {

    private static final String RESOURCE = WrittenCommit.class.getName();

    private WrittenCommit() {}

    /**
     * The commit as stored.
     *
     * @param unitOfWork past its preparation, in which events are appended
     * @throws NullPointerException if it published nothing
     */
    public static Commit of(UnitOfWork<?> unitOfWork) {
        return Objects.requireNonNull(unitOfWork.getResource(RESOURCE), "nothing was published");
    }

    static void in(UnitOfWork<?> unitOfWork, Commit commit) {
        unitOfWork.resources().put(RESOURCE, commit);
    }
}
