package org.duban.command.dispatch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.duban.command.Receipt;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventMetas;

/** Reads a receipt from its commit. */
final class CommitReceipt {

    private CommitReceipt() {}

    /** The receipt that {@code commit} stands for: its first event belongs to the command's subject. */
    static Receipt of(Commit commit) {
        StoredEvent first = commit.events().getFirst();
        String subject = subject(commit);
        long last = commit.events().stream()
                .filter(event -> subject.equals(event.stream()))
                .mapToLong(StoredEvent::sequence)
                .max()
                .orElseThrow();
        Map<String, String> ids = new LinkedHashMap<>();
        EventMetas.eventMeta(first.meta()).made().forEach(made -> ids.put(made.field(), made.id()));
        return new Receipt(
                subject.substring(subject.indexOf('-') + 1),
                last + 1,
                Collections.unmodifiableMap(ids),
                commit.lastPosition(),
                commit.hash());
    }

    /** The stream of what the command was about. */
    static String subject(Commit commit) {
        return Objects.requireNonNull(commit.events().getFirst().stream());
    }
}
