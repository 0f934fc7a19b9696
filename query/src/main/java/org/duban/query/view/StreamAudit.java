package org.duban.query.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.SentDocument;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.CountedRow;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.ViewStore.Reading;

/** Folds single streams anew and holds the rows that are read against what comes of it. */
public final class StreamAudit {

    private final LiveViews views;
    private final History history;
    private final ViewFolding folding;

    /** Of {@code views}, by what {@code history} holds. */
    public StreamAudit(LiveViews views, History history) {
        this.views = views;
        this.history = history;
        folding = new ViewFolding(history, views.clock(), ViewTables.VIEWS);
    }

    /** What differs in the rows of a stream, and of rows beside it that no stream of the ledger accounts for. */
    public List<RowFault> faults(StreamId stream) {
        return views.store().read(rows -> {
            List<RowFault> faults = new ArrayList<>(
                    StreamRows.of(rows, stream, folding).map(StreamRows::faults).orElse(List.of()));
            if (stream.kind().equals(CaseId.KIND)) {
                next(rows, CaseRow.TABLE, stream.id())
                        .map(row -> new CaseId(row.id()).stream())
                        .ifPresent(beside -> faults.addAll(strangers(rows, beside)));
            } else {
                next(rows, RegisterRow.TABLE, stream.value())
                        .ifPresent(row -> faults.addAll(strangers(rows, new StreamId(row.id()))));
            }
            next(rows, CountedRow.TABLE, stream.value())
                    .ifPresent(row -> faults.addAll(strangers(rows, new StreamId(row.id()))));
            return faults.stream().distinct().toList();
        });
    }

    /** The evidence that a stream cites: as proof or as a document that was sent, and as the paper it was written down from. */
    public Set<String> cited(StreamId stream) {
        Set<String> files = new LinkedHashSet<>();
        List<RecordedEvent> events = history.stream(stream.value(), 0, History.NOW);
        for (RecordedEvent recorded : events) {
            Paper paper = recorded.meta().paper();
            if (paper != null) {
                files.add(paper.scan().sha256());
            }
            if (recorded.event() instanceof SentDocument sent && sent.document() != null) {
                files.add(sent.document().sha256());
            }
        }
        CaseView view = stream.kind().equals(CaseId.KIND) ? CaseFold.fold(events, LocalDate.MAX) : null;
        if (view != null) {
            CaseRow.evidence(view).map(Evidence::sha256).forEach(files::add);
        }
        return files;
    }

    /** The row after that one, or the first of all after the last. */
    private static Optional<Row> next(Reading rows, Table table, String id) {
        List<Row> after = rows.list(table, new Listing(Condition.always(), Table.ID, id, 1));
        return after.isEmpty()
                ? rows.list(table, new Listing(Condition.always(), Table.ID, "", 1)).stream()
                        .findFirst()
                : Optional.of(after.getFirst());
    }

    private List<RowFault> strangers(Reading rows, StreamId stream) {
        return history.stream(stream.value(), 0, rows.position()).isEmpty()
                ? StreamRows.of(rows, stream, folding).map(StreamRows::faults).orElse(List.of())
                : List.of();
    }
}
