package org.duban.query.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duban.events.CaseEvent;
import org.duban.events.ItemId;
import org.duban.events.handling.EscalationEvent;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Escalation;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.ReportRound;

/** The part of a case that is shown to those who do not see all of it. */
final class Extract {

    private Extract() {}

    /** @param whole false for those who see only items of their own and the opinions on them */
    static CaseView of(CaseView view, Function<ItemView, Optional<ItemView>> shown, boolean whole) {
        List<ItemView> items =
                view.items().stream().map(shown).flatMap(Optional::stream).toList();
        List<ReportRound> rounds =
                whole ? view.rounds().stream().map(ReportRound::withoutDrafts).toList() : List.of();
        Set<ItemId> ids = ids(items);
        List<Escalation> escalations = view.escalations().stream()
                .filter(escalation ->
                        escalation.duty().itemId().map(ids::contains).orElse(false))
                .toList();
        return view.withoutInspectionReport()
                .with(items)
                .escalating(escalations)
                .with(opinions(view.opinions(), ids, whole), rounds);
    }

    static boolean forThePublic(CaseEvent event) {
        return !(event instanceof ConcreteCaseTransferred
                || event instanceof EscalationEvent
                || event instanceof HandlingReportDraftSentForComment
                || event instanceof HandlingReportCommented);
    }

    private static OpinionsView opinions(OpinionsView opinions, Set<ItemId> shown, boolean whole) {
        if (opinions.letter() == null) {
            return OpinionsView.NONE;
        }
        List<OpinionItem> points = opinions.points().stream()
                .map(point -> covering(point, shown))
                .filter(point -> whole || !point.covers().isEmpty())
                .toList();
        return opinions.of(points, whole ? opinions.overallEvaluation() : null);
    }

    private static Set<ItemId> ids(List<ItemView> items) {
        return new HashSet<>(items.stream().map(ItemView::itemId).toList());
    }

    private static OpinionItem covering(OpinionItem point, Set<ItemId> shown) {
        return new OpinionItem(
                point.opinionId(),
                point.text(),
                point.covers().stream().filter(shown::contains).toList());
    }
}
