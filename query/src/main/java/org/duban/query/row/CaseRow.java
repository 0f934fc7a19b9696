package org.duban.query.row;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.Evidence;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Origin;
import org.duban.query.row.Table.Index;

/** A case as a row: the fields people look for, and the whole case. */
public final class CaseRow {

    /** The case's id. */
    public static final String ID = Table.ID;

    /** The position of the last event folded into the row. */
    public static final String POSITION = "position";

    /** How far it has come. */
    public static final String STAGE = "stage";

    /** The organs supervised. */
    public static final String ORGANS = "organs";

    /** The form of supervision. */
    public static final String FORM = "form";

    /** The committee in charge; missing if none is. */
    public static final String COMMITTEE = "committee";

    /** Whether it is still open. */
    public static final String OPEN = "open";

    /** Title and subject in lower case. */
    public static final String TEXT = Table.TEXT;

    /** The units handling its items. */
    public static final String UNITS = "units";

    /** The hashes of the evidence it cites. */
    public static final String EVIDENCE = "evidence";

    /** The case that it goes back to; missing if to none. */
    public static final String ARISES_FROM = "arisesFrom";

    /** How cases are kept and looked for. */
    public static final Table TABLE = table();

    private static final Records<CaseView> VIEWS = new Records<>(CaseView.class);

    private CaseRow() {}

    private static Table table() {
        List<String> sought = List.of(
                STAGE,
                FORM,
                ORGANS,
                COMMITTEE,
                UNITS,
                OPEN,
                EVIDENCE,
                ARISES_FROM,
                RightsRow.TOLD,
                RightsRow.UNITS,
                RightsRow.PERSONS,
                RightsRow.PUBLISHED,
                RightsRow.HANDLING_TOLD);
        List<String> others = List.of(CaseOrder.OPENED, CaseOrder.CLOSED, CaseOrder.COMMITTEE);
        Stream<Index> byId = Stream.concat(Stream.of(""), sought.stream()).map(field -> new Index(field, ID));
        Stream<Index> otherwise = others.stream()
                .flatMap(order ->
                        Stream.of("", OPEN, FORM, COMMITTEE, ORGANS, STAGE).map(field -> new Index(field, order)));
        List<Index> indexes = Stream.concat(byId, otherwise).toList();
        List<String> fields = Stream.of(List.of(POSITION, TEXT), sought, others)
                .flatMap(List::stream)
                .toList();
        return new Table("cases", fields, indexes, null, Map.of());
    }

    /** The row of a case; {@code today} is the same case as it stands now, for the rights. */
    public static Row of(CaseView view, CaseView today) {
        CaseOutline outline = view.outline();
        Row row = Row.of(TABLE)
                .append(ID, view.caseId().value())
                .append(POSITION, view.position())
                .append(STAGE, view.course().stage())
                .append(FORM, outline.form())
                .append(ORGANS, RightsRow.texts(outline.organs().stream().map(SupervisedOrgan::name)))
                .append(OPEN, view.course().closedOn() == null)
                .append(TEXT, SearchText.of(outline.title(), Objects.requireNonNullElse(outline.subject(), "")))
                .append(UNITS, RightsRow.handling(view.items()))
                .append(EVIDENCE, RightsRow.texts(evidence(view).map(Evidence::sha256)));
        Origin.of(view).ifPresent(origin -> row.append(ARISES_FROM, origin.value()));
        UnitId committee = outline.committee();
        if (committee != null) {
            row.append(COMMITTEE, committee.value());
        }
        return RightsRow.append(CaseOrder.append(row, view), today);
    }

    /** The row as it is stored, with the whole case in it. */
    public static Row stored(CaseView view) {
        return of(view, view).holding(VIEWS.bytes(view));
    }

    /** The case in a stored row. */
    public static CaseView view(Row stored) {
        return VIEWS.record(stored.content());
    }

    /** The evidence that a case cites, each file as often as it is cited. */
    public static Stream<Evidence> evidence(CaseView view) {
        Stream<Evidence> results = view.items().stream()
                .flatMap(item -> item.results().stream())
                .flatMap(result -> result.evidence().stream());
        Stream<Evidence> opinions =
                view.opinions().letters().stream().flatMap(one -> Stream.ofNullable(one.document()));
        Stream<Evidence> pressing = view.duties().stream()
                .flatMap(duty -> duty.escalation().letters().stream())
                .flatMap(one -> Stream.ofNullable(one.document()));
        return Stream.of(results, opinions, pressing).flatMap(Function.identity());
    }
}
