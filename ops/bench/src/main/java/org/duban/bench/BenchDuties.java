package org.duban.bench;

import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyKind;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.Form;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.Stage;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Owner;
import org.duban.query.row.ObligationRow;

/**
 * BenchDuties of ten years and a hundred units, twenty a case: one in ten is open, a third of these overdue, and of those done
 * one in eight was late.
 */
final class BenchDuties {

    /** The day they are looked at. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final List<SupervisedOrgan> ORGANS = List.of(SupervisedOrgan.values());
    private static final int CASE = 20;
    private static final int UNITS = 100;
    private static final int OPEN = 10;
    private static final int YEARS = 3_650;

    private BenchDuties() {}

    /** The row of the {@code number}-th. */
    static BsonDocument row(int number) {
        CaseId caseId = new CaseId("case-" + number / CASE);
        SupervisedOrgan organ = ORGANS.get(number / CASE % ORGANS.size());
        CaseOutline outline = new CaseOutline(
                Form.LAW_INSPECTION, "执法检查 " + caseId, "条例", organ, new UnitId("committee"), Secrecy.PUBLIC);
        Course course = new Course(Stage.HANDLING, TODAY.minusYears(1), TODAY.minusMonths(11), null, null, null);
        CaseView view = new CaseView(
                caseId, outline, course, null, OpinionsView.NONE, List.of(), List.of(), List.of(), List.of(), 1, 1);
        return ObligationRow.of(duty(number, outline, caseId), view);
    }

    private static Obligation duty(int number, CaseOutline outline, CaseId caseId) {
        boolean open = number % OPEN == 0;
        int spread = number / OPEN;
        LocalDate dueOn = open ? TODAY.plusDays(60 - spread % 90) : TODAY.minusDays(1 + spread % YEARS);
        ItemId itemId = new ItemId("item-" + number % CASE);
        return new Obligation(
                caseId + ":RECTIFICATION_ITEM:" + itemId,
                caseId,
                outline.title(),
                outline.form(),
                DutyKind.RECTIFICATION_ITEM,
                "整改事项 " + number,
                itemId,
                Owner.UNIT,
                outline.organ(),
                outline.secrecy(),
                new UnitId("unit-" + spread % UNITS),
                List.of(),
                open ? "ACCEPTED_BY_UNIT" : "CLOSED",
                open,
                Deadline.Kind.DATED,
                dueOn,
                "ITEM_DUE",
                due(dueOn),
                open ? null : metOn(number, dueOn),
                null,
                null);
    }

    private static LocalDate metOn(int number, LocalDate dueOn) {
        return number % 8 == 1 ? dueOn.plusDays(1) : dueOn.minusDays(3);
    }

    private static Deadline due(LocalDate on) {
        return new Deadline(Deadline.Kind.DATED, on, "ITEM_DUE", 1, "DD", null, on.minusMonths(3), "P3M", on, null);
    }
}
