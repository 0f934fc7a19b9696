package org.duban.query.obligation;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Duty;
import org.duban.query.caseview.ItemState;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.ItemView.Assignment;
import org.duban.query.caseview.ReportRound;
import org.duban.query.caseview.ReportRound.Draft;
import org.duban.query.caseview.Sitting;
import org.duban.query.caseview.Sitting.Before;
import org.duban.query.caseview.Stage;
import org.jspecify.annotations.Nullable;

/** Everything a case owes or owed, as a pure function of the case. */
public final class Obligations {

    private static final String PUBLISH = "PUBLISH";
    private static final String REVIEW = "REVIEW";

    private final CaseView view;
    private final List<Obligation> found = new ArrayList<>();

    private Obligations(CaseView view) {
        this.view = view;
    }

    /** In the order in which a case usually meets them. */
    public static List<Obligation> of(CaseView view) {
        Obligations all = new Obligations(view);
        all.inspect();
        view.sittings().forEach(all::sit);
        view.rounds().forEach(all::report);
        view.items().forEach(all::rectify);
        all.publish();
        return List.copyOf(all.found);
    }

    private void inspect() {
        duty(DutyKind.SELF_CHECK, Owner.ORGAN_OFFICE, view.course().selfCheck());
        duty(DutyKind.INSPECTION_REPORT, Owner.COMMITTEE, view.inspectionReport());
        duty(DutyKind.OPINION_COMPILE, Owner.COMMITTEE, view.opinions().compile());
        duty(DutyKind.OPINION_DELIVER, Owner.GENERAL_OFFICE, view.opinions().deliver());
    }

    private void sit(Sitting sitting) {
        for (Before one : sitting.before()) {
            DutyKind kind = one.id().kind();
            boolean organs = kind == DutyKind.SESSION_DRAFT || kind == DutyKind.SESSION_REPORT;
            String which = one.id().value().substring(kind.name().length());
            add(kind, which, organs ? Owner.ORGAN_OFFICE : Owner.GENERAL_OFFICE, Owed.of(one.duty()));
        }
    }

    private void report(ReportRound round) {
        String first = round.number() == 1 ? "" : ":" + round.number();
        add(DutyKind.HANDLING_REPORT, first, Owner.ORGAN_OFFICE, Owed.of(round.report()));
        int number = 0;
        for (Draft draft : round.drafts()) {
            number++;
            String suffix = ":" + round.number() + "-" + number;
            add(DutyKind.REPORT_COMMENT, suffix, Owner.COMMITTEE, Owed.of(draft.comment()));
        }
    }

    private void rectify(ItemView item) {
        Assignment to = item.assignment();
        Deadline due = item.judgedBy();
        if (to == null
                && item.state() == ItemState.IDENTIFIED
                && view.opinions().letter() != null) {
            Owed nobodys = Owed.undated(null, null, true);
            found.add(obligation(DutyKind.RECTIFICATION_ITEM, ":" + item.itemId(), Owner.NOBODY, null, item, nobodys));
        }
        if (to == null || due == null || item.state() == ItemState.MERGED) {
            return;
        }
        boolean open = item.state().owed();
        Owed work = Owed.of(due, open ? null : item.work().submittedOn(), open);
        found.add(obligation(DutyKind.RECTIFICATION_ITEM, ":" + item.itemId(), Owner.UNIT, to.leadUnit(), item, work));
        if (item.work().submittedOn() != null) {
            boolean waits = item.state() == ItemState.SUBMITTED;
            Owed review = Owed.undated(REVIEW, item.work().reviewedOn(), waits);
            found.add(obligation(DutyKind.REVIEW, ":" + item.itemId(), Owner.COMMITTEE, committee(), item, review));
        }
    }

    private void publish() {
        boolean reported = view.rounds().stream().anyMatch(r -> r.report().metOn() != null);
        if (reported && view.outline().secrecy() != Secrecy.SECRET) {
            boolean waits = view.course().publishedOn() == null;
            add(
                    DutyKind.PUBLICATION,
                    "",
                    Owner.GENERAL_OFFICE,
                    Owed.undated(PUBLISH, view.course().publishedOn(), waits));
        }
    }

    private void duty(DutyKind kind, Owner owner, @Nullable Duty duty) {
        if (duty != null) {
            add(kind, "", owner, Owed.of(duty));
        }
    }

    private void add(DutyKind kind, String suffix, Owner owner, Owed owed) {
        Owed now = view.course().stage() == Stage.CLOSED ? owed.lapsed() : owed;
        UnitId unit = owner == Owner.COMMITTEE ? committee() : null;
        found.add(obligation(kind, suffix, owner, unit, null, now));
    }

    private Obligation obligation(
            DutyKind kind, String suffix, Owner owner, @Nullable UnitId unit, @Nullable ItemView item, Owed owed) {
        DutyId duty = new DutyId(kind + suffix);
        return new Obligation(
                view.caseId() + ":" + duty,
                view.caseId(),
                view.outline().title(),
                view.outline().form(),
                kind,
                item == null ? view.outline().title() : item.finding().title(),
                item == null ? null : item.itemId(),
                owner,
                view.outline().organ(),
                view.outline().secrecy(),
                unit,
                item == null || item.assignment() == null
                        ? List.of()
                        : item.assignment().assistingUnits(),
                kind == DutyKind.RECTIFICATION_ITEM && item != null
                        ? item.state().name()
                        : owed.state(),
                owed.open(),
                owed.deadline(),
                owed.dueOn(),
                owed.ruleId(),
                owed.due(),
                owed.metOn(),
                kind == DutyKind.RECTIFICATION_ITEM && item != null ? item.returnBy() : null,
                view.escalation(duty).orElse(null));
    }

    private UnitId committee() {
        return view.outline().committee();
    }
}
