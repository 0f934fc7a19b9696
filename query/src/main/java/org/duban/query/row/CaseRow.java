package org.duban.query.row;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.events.Evidence;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;

/** A case as a row: the fields people look for, and the whole case. */
public final class CaseRow {

    /** The case's id. */
    public static final String ID = "_id";

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
    public static final String TEXT = "text";

    /** The units handling its items. */
    public static final String UNITS = "units";

    /** The hashes of the evidence it cites. */
    public static final String EVIDENCE = "evidence";

    private static final String VIEW = "view";
    private static final Records<CaseView> VIEWS = new Records<>(CaseView.class);

    private CaseRow() {}

    /** The row of a case; {@code today} is the same case as it stands now, for the rights. */
    public static BsonDocument of(CaseView view, CaseView today) {
        CaseOutline outline = view.outline();
        String text = outline.title() + "\n" + Objects.requireNonNullElse(outline.subject(), "");
        BsonDocument row = new BsonDocument(ID, new BsonString(view.caseId().value()))
                .append(POSITION, new BsonInt64(view.position()))
                .append(STAGE, new BsonString(view.course().stage()))
                .append(FORM, new BsonString(outline.form()))
                .append(ORGANS, RightsRow.texts(outline.organs().stream().map(SupervisedOrgan::name)))
                .append(OPEN, BsonBoolean.valueOf(view.course().closedOn() == null))
                .append(TEXT, new BsonString(text.toLowerCase(Locale.ROOT)))
                .append(UNITS, RightsRow.handling(view.items()))
                .append(EVIDENCE, RightsRow.texts(evidence(view)));
        UnitId committee = outline.committee();
        if (committee != null) {
            row.append(COMMITTEE, new BsonString(committee.value()));
        }
        return RightsRow.append(row, today);
    }

    /** The row as it is stored, with the whole case in it. */
    public static BsonDocument stored(CaseView view) {
        return of(view, view).append(VIEW, VIEWS.bytes(view));
    }

    /** The case in a stored row. */
    public static CaseView view(BsonDocument stored) {
        return VIEWS.record(stored.getBinary(VIEW));
    }

    /** The hashes of the evidence that a case cites, each as often as it is cited. */
    public static Stream<String> evidence(CaseView view) {
        return view.items().stream()
                .flatMap(item -> item.work().results().stream())
                .flatMap(result -> result.evidence().stream())
                .map(Evidence::sha256);
    }
}
