package org.duban.ui.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FollowUp;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/** The ledger of rectification, and the three lists that it holds together: problems, responsibilities, rectification. */
final class LedgerSheets {

    private final Sheets sheets;

    LedgerSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The ledger and the three lists of {@code views}; merged items are told with those they were merged into. */
    List<SheetTable> of(List<CaseView> views, List<FollowUp> owed, PageRequest visit, Locale language) {
        ListSheets.Visit reader = Downloads.visit(visit, language);
        SheetLabels labels = sheets.labels(reader);
        Map<String, FollowUp> duties = new HashMap<>();
        owed.stream()
                .filter(followUp -> followUp.itemId() != null && HandlingDuty.RECTIFICATION_ITEM.has(followUp.duty()))
                .forEach(followUp -> duties.put(followUp.stream() + " " + followUp.itemId(), followUp));
        AtomicInteger number = new AtomicInteger();
        List<LedgerRow> rows = views.stream()
                .flatMap(view -> view.items().stream()
                        .filter(item -> !item.is(ItemState.MERGED))
                        .map(item -> new LedgerRow(
                                number.incrementAndGet(),
                                view,
                                item,
                                duties.get(view.stream() + " " + item.itemId()),
                                labels)))
                .toList();
        return List.of(
                sheets.table("ledger.title", rows, labels, reader, ledger()),
                sheets.table("ledger.problems", rows, labels, reader, problems()),
                sheets.table("ledger.responsibilities", rows, labels, reader, responsibilities()),
                sheets.table("ledger.rectification", rows, labels, reader, rectification()));
    }

    /** The columns that offices know, then those by which an import finds items again. */
    private static List<Sheets.Column<LedgerRow>> ledger() {
        return List.of(
                column("ledger.number", LedgerRow::number),
                column("ledger.source", LedgerRow::source),
                column("ledger.letter", LedgerRow::letter),
                column("ledger.problem", row -> row.item().finding().problem()),
                column("ledger.category", LedgerRow::category),
                column("ledger.article", row -> row.item().finding().article()),
                column("ledger.lead", LedgerRow::lead),
                column("ledger.assisting", LedgerRow::assisting),
                column("ledger.answering", LedgerRow::answering),
                column("ledger.measures", LedgerRow::measures),
                column("ledger.due", LedgerRow::due),
                column("ledger.extensions", LedgerRow::extensions),
                column("ledger.progress", LedgerRow::progress),
                column("ledger.result", LedgerRow::result),
                column("ledger.evidence", LedgerRow::evidence),
                column("ledger.selfMark", row -> null),
                column("ledger.review", LedgerRow::review),
                column("ledger.reviewedOn", LedgerRow::reviewedOn),
                column("ledger.returns", LedgerRow::returns),
                column("ledger.supervision", LedgerRow::supervisionLetters),
                column("ledger.state", LedgerRow::state),
                column("ledger.light", LedgerRow::light),
                column("ledger.closedOn", LedgerRow::closedOn),
                column("ledger.lookedBack", LedgerRow::lookedBack),
                column("ledger.item", row -> row.item().finding().title()),
                column("ledger.foundOn", row -> row.item().finding().identifiedOn()),
                column("ledger.case", row -> row.view().outline().title()),
                column("ledger.caseId", row -> row.view().caseId()),
                column("ledger.itemId", row -> row.item().itemId()));
    }

    private static List<Sheets.Column<LedgerRow>> problems() {
        return List.of(
                column("ledger.number", LedgerRow::number),
                column("ledger.case", row -> row.view().outline().title()),
                column("ledger.source", LedgerRow::source),
                column("ledger.item", row -> row.item().finding().title()),
                column("ledger.problem", row -> row.item().finding().problem()),
                column("ledger.category", LedgerRow::category),
                column("ledger.article", row -> row.item().finding().article()),
                column("ledger.foundOn", row -> row.item().finding().identifiedOn()));
    }

    private static List<Sheets.Column<LedgerRow>> responsibilities() {
        return List.of(
                column("ledger.number", LedgerRow::number),
                column("ledger.case", row -> row.view().outline().title()),
                column("ledger.item", row -> row.item().finding().title()),
                column("ledger.lead", LedgerRow::lead),
                column("ledger.assisting", LedgerRow::assisting),
                column("ledger.answering", LedgerRow::answering));
    }

    private static List<Sheets.Column<LedgerRow>> rectification() {
        return List.of(
                column("ledger.number", LedgerRow::number),
                column("ledger.case", row -> row.view().outline().title()),
                column("ledger.item", row -> row.item().finding().title()),
                column("ledger.measures", LedgerRow::measures),
                column("ledger.due", LedgerRow::due),
                column("ledger.progress", LedgerRow::progress),
                column("ledger.result", LedgerRow::result),
                column("ledger.review", LedgerRow::review),
                column("ledger.state", LedgerRow::state),
                column("ledger.light", LedgerRow::light));
    }

    private static Sheets.Column<LedgerRow> column(String heading, Function<LedgerRow, @Nullable Object> value) {
        return new Sheets.Column<>(heading, value);
    }
}
