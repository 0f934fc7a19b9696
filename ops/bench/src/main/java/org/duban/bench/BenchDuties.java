package org.duban.bench;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.LegalStatus;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.Escalation;
import org.duban.query.lawinspection.LawInspectionView;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Row;

/**
 * Duties of ten years and a hundred units, twenty a case: one in ten is open, a third of these overdue, and of those done
 * one in eight was late.
 */
final class BenchDuties {

    /** The day they are looked at. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** One in so many is open. */
    static final int OPEN = 10;

    private static final List<SupervisedOrgan> ORGANS = List.of(SupervisedOrgan.values());
    private static final int CASE = 20;
    private static final int UNITS = 100;
    private static final int YEARS = 3_650;

    private BenchDuties() {}

    /** The row of the {@code number}-th. */
    static Row row(int number) {
        return row(number, number % OPEN == 0);
    }

    /** The same, met in time or not yet. */
    static Row changed(int number, boolean met) {
        return row(number, !met);
    }

    private static Row row(int number, boolean open) {
        CaseId caseId = new CaseId("case-" + number / CASE);
        SupervisedOrgan organ = ORGANS.get(number / CASE % ORGANS.size());
        CaseView view =
                LawInspectionView.FORM.opened(Facts.planned(caseId, organ)).orElseThrow();
        ItemId itemId = new ItemId("item-" + number % CASE);
        DutyView duty = duty(number, itemId, open);
        DutyRow row = new DutyRow(
                view.stream(),
                caseId,
                view.outline().title(),
                view.outline().form(),
                "整改事项 " + number,
                itemId,
                List.of(organ),
                Secrecy.PUBLIC,
                List.of(),
                duty.open() ? "ACCEPTED_BY_UNIT" : "CLOSED",
                null,
                duty);
        return DutyFields.stored(DutyFields.of(row, view), row);
    }

    private static DutyView duty(int number, ItemId itemId, boolean open) {
        int spread = number / OPEN;
        LocalDate dueOn = number % OPEN == 0 ? TODAY.plusDays(60 - spread % 90) : TODAY.minusDays(1 + spread % YEARS);
        return new DutyView(
                HandlingDuty.RECTIFICATION_ITEM.of(itemId),
                Responsible.unit(new UnitId("unit-" + spread % UNITS)),
                due(dueOn),
                dueOn.minusMonths(3),
                open ? null : metOn(number, dueOn),
                null,
                Escalation.NONE,
                List.of());
    }

    private static LocalDate metOn(int number, LocalDate dueOn) {
        return number % 8 == 1 ? dueOn.plusDays(1) : dueOn.minusDays(3);
    }

    private static Deadline due(LocalDate on) {
        return new Deadline(
                Deadline.Kind.DATED, on, "ITEM_DUE", 1, "DD", null, LegalStatus.DD, on.minusMonths(3), "P3M", on, null);
    }
}
