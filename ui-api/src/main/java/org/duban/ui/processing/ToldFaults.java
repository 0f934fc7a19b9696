package org.duban.ui.processing;

import java.io.UncheckedIOException;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.query.store.RowsClaimed;
import org.duban.ui.journal.Troubles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log why a batch of events failed, of a full disk once and not at each try; the batch is tried again. */
public final class ToldFaults implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ToldFaults.class);

    private final Troubles troubles = new Troubles(LOG);

    @Override
    public void handleError(ErrorContext failed) throws Exception {
        String sentence = "Events could not be taken in by " + failed.eventProcessor() + "; they are tried again";
        switch (failed.error()) {
            case UncheckedIOException e -> troubles.tell(sentence, e);
            case LedgerUnavailable e -> troubles.tell(sentence, e);
            case LedgerDamaged e -> troubles.tell(sentence, e);
            case UnableToClaimTokenException e -> LOG.info("{}", e.getMessage());
            case RowsClaimed e -> LOG.info("{} leaves it to another node: {}", failed.eventProcessor(), e.getMessage());
            default -> LOG.error("{}", sentence, failed.error());
        }
        switch (failed.error()) {
            case Error e -> throw e;
            case Exception e -> throw e;
            default -> throw new IllegalStateException(failed.error());
        }
    }
}
