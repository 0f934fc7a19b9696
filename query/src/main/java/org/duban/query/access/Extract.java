package org.duban.query.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.caseview.Proceedings;
import org.duban.query.caseview.ReportRound;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.duty.DutyView;
import org.duban.query.row.DutyRows;
import org.duban.query.row.RightsRow;
import org.jspecify.annotations.Nullable;

/** The part of a case that is shown to those who do not see all of it. */
final class Extract {

    /** The kinds of duties that anyone may read of in a published case. */
    static final List<String> PUBLIC_DUTIES = List.of(
            HandlingDuty.RECTIFICATION_ITEM.name(),
            HandlingDuty.HANDLING_REPORT.name(),
            HandlingDuty.DEPUTY_NOTICE.name(),
            HandlingDuty.PUBLICATION.name());

    private Extract() {}

    /** The whole but for the drafts of other organs and what was said of them. */
    static CaseView forOrgan(CaseView view, Predicate<SupervisedOrgan> others) {
        List<ReportRound> rounds = view.rounds().stream()
                .map(round -> others.test(round.organ()) ? round.withoutDrafts() : round)
                .toList();
        List<DutyView> duties = view.duties().stream()
                .filter(duty -> !RightsRow.isAboutPapers(view, duty.id())
                        || DutyRows.organ(duty).filter(others).isEmpty())
                .toList();
        return view.reporting(rounds).owing(duties).with(view.facts().forOrgan(others));
    }

    /** What anyone may read of a published case; those who handle items see these whole. */
    static CaseView published(CaseView view, Predicate<ItemId> handled) {
        List<DutyView> duties = view.duties().stream()
                .filter(duty -> PUBLIC_DUTIES.contains(duty.id().kind()))
                .map(duty -> handled(duty, handled)
                        ? duty
                        : duty.with(duty.escalation().forThePublic()))
                .toList();
        return view.owing(duties)
                .with(view.items().stream()
                        .map(item -> handled.test(item.itemId()) ? item : item.forThePublic())
                        .toList())
                .with(view.opinions().withoutNames())
                .reporting(
                        view.rounds().stream().map(ReportRound::withoutDrafts).toList())
                .with(view.proceedings().withoutNames())
                .with(view.facts().forThePublic());
    }

    /** What a unit or person has to do with. */
    static CaseView own(
            CaseView view, Predicate<ItemId> handled, Predicate<Responsible> owes, @Nullable SupervisedOrgan organ) {
        List<DutyView> duties = view.duties().stream()
                .filter(duty ->
                        owes.test(duty.responsible()) || (HandlingDuty.isOfUnits(duty.id()) && handled(duty, handled)))
                .toList();
        return view.owing(duties)
                .with(view.items().stream()
                        .filter(item -> handled.test(item.itemId()))
                        .toList())
                .with(opinions(view.opinions(), handled, organ))
                .reporting(List.of())
                .with(Proceedings.NONE)
                .with(view.facts().forHandlers());
    }

    /** Whether anyone may read of it in the history of a published case. */
    static boolean forThePublic(ViewedForm<?, ?> form, Event event) {
        boolean about = !(event instanceof DutyEvent duty)
                || (duty instanceof DeadlineEvent
                        && PUBLIC_DUTIES.contains(duty.duty().kind()));
        boolean betweenUnits = event instanceof AssistingOpinionSent;
        return about
                && !betweenUnits
                && paperOf(form, event).isEmpty()
                && !form.confidential().contains(event.getClass());
    }

    /** Whether an organ may read of it in the history of a case in which it is supervised. */
    static boolean forOrgan(ViewedForm<?, ?> form, Event event, Predicate<SupervisedOrgan> others) {
        return paperOf(form, event).filter(others).isEmpty();
    }

    /** The organ whose draft, or other paper that no other organ reads, the event is about. */
    private static Optional<SupervisedOrgan> paperOf(ViewedForm<?, ?> form, Event event) {
        return switch (event) {
            case HandlingReportDraftSentForComment e -> Optional.of(e.organ());
            case HandlingReportCommented e -> Optional.of(e.organ());
            default -> form.paperOf(event);
        };
    }

    private static boolean handled(DutyView duty, Predicate<ItemId> handled) {
        return HandlingDuty.item(duty.id()).filter(handled).isPresent();
    }

    private static OpinionsView opinions(
            OpinionsView opinions, Predicate<ItemId> shown, @Nullable SupervisedOrgan organ) {
        List<OpinionLetter> letters = opinions.letters().stream()
                .filter(letter -> organ == null || letter.organ() == organ)
                .map(letter -> letter.naming(shown).withoutEvidence())
                .toList();
        if (letters.isEmpty()) {
            return OpinionsView.NONE;
        }
        List<OpinionItem> points = opinions.points().stream()
                .map(point -> covering(point, shown))
                .filter(point -> !point.covers().isEmpty())
                .toList();
        return new OpinionsView(opinions.compiledOn(), null, List.of(), List.of(), points, List.of(), letters);
    }

    private static OpinionItem covering(OpinionItem point, Predicate<ItemId> shown) {
        return new OpinionItem(
                point.opinionId(),
                point.text(),
                point.covers().stream().filter(shown).toList(),
                point.organ());
    }
}
