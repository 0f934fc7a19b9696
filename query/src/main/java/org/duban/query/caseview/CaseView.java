package org.duban.query.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.handling.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * One case as it stands after some event.
 *
 * @param inspectionReport the committee's duty to report on the inspection; null until fieldwork is closed
 * @param rounds of the handling report, the first one opened by the letter
 * @param items in the order they were found
 * @param escalations what is known of the dates of single duties; none for a duty whose date just stands
 * @param sittings the sessions that reports are set down for
 * @param version 1 + the stream's sequence at the last event that a person caused; what an optimistic command compares
 * @param position of its last event in the ledger
 */
public record CaseView(
        CaseId caseId,
        CaseOutline outline,
        Course course,
        @Nullable Duty inspectionReport,
        OpinionsView opinions,
        List<ReportRound> rounds,
        List<ItemView> items,
        List<Escalation> escalations,
        List<Sitting> sittings,
        long version,
        long position) {

    static CaseView opened(CaseId caseId, CaseOutline outline, Course course) {
        return new CaseView(
                caseId, outline, course, null, OpinionsView.NONE, List.of(), List.of(), List.of(), List.of(), 0, 0);
    }

    /** The same case showing only these items. */
    public CaseView with(List<ItemView> shown) {
        return new CaseView(
                caseId,
                outline,
                course,
                inspectionReport,
                opinions,
                rounds,
                shown,
                escalations,
                sittings,
                version,
                position);
    }

    /** The item of that name. */
    public Optional<ItemView> item(ItemId itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** The same case without what the committee owes itself. */
    public CaseView withoutInspectionReport() {
        return new CaseView(
                caseId, outline, course, null, opinions, rounds, items, escalations, sittings, version, position);
    }

    /** The same case showing only these opinions and rounds. */
    public CaseView with(OpinionsView shown, List<ReportRound> reported) {
        return new CaseView(
                caseId,
                outline,
                course,
                inspectionReport,
                shown,
                reported,
                items,
                escalations,
                sittings,
                version,
                position);
    }

    /** The same case showing only what is known of these duties. */
    public CaseView escalating(List<Escalation> shown) {
        return new CaseView(
                caseId, outline, course, inspectionReport, opinions, rounds, items, shown, sittings, version, position);
    }

    /** What is known of a duty beyond its date. */
    public Optional<Escalation> escalation(DutyId duty) {
        return escalations.stream()
                .filter(escalation -> escalation.duty().equals(duty))
                .findFirst();
    }

    CaseView escalation(DutyId duty, UnaryOperator<Escalation> change) {
        Escalation changed = change.apply(escalation(duty).orElse(Escalation.none(duty)));
        return escalating(Stream.concat(
                        escalations.stream()
                                .filter(escalation -> !escalation.duty().equals(duty)),
                        Stream.of(changed))
                .toList());
    }

    /** With the duty under a new term, of which nothing is known yet. */
    CaseView renewed(DutyId duty) {
        return escalating(escalations.stream()
                .filter(escalation -> !escalation.duty().equals(duty))
                .toList());
    }

    CaseView sitting(Sitting scheduled) {
        return sitting(Lists.plus(sittings, scheduled));
    }

    /** With each session changed. */
    CaseView sittings(UnaryOperator<Sitting> change) {
        return sitting(sittings.stream().map(change).toList());
    }

    private CaseView sitting(List<Sitting> next) {
        return new CaseView(
                caseId,
                outline,
                course,
                inspectionReport,
                opinions,
                rounds,
                items,
                escalations,
                next,
                version,
                position);
    }

    CaseView inspectionReport(UnaryOperator<Duty> change) {
        return inspectionReport == null ? this : with(change.apply(inspectionReport));
    }

    CaseView rounds(UnaryOperator<ReportRound> change) {
        return with(opinions, rounds.stream().map(change).toList());
    }

    CaseView with(Course next) {
        return new CaseView(
                caseId,
                outline,
                next,
                inspectionReport,
                opinions,
                rounds,
                items,
                escalations,
                sittings,
                version,
                position);
    }

    CaseView with(Duty report) {
        return new CaseView(
                caseId, outline, course, report, opinions, rounds, items, escalations, sittings, version, position);
    }

    CaseView with(OpinionsView next) {
        return with(next, rounds);
    }

    CaseView opening(ReportRound round) {
        return with(opinions, Lists.plus(rounds, round));
    }

    /** With the current round changed; a case without one stays as it is. */
    CaseView round(UnaryOperator<ReportRound> change) {
        return with(opinions, Lists.last(rounds, change));
    }

    CaseView finding(ItemView item) {
        return with(Stream.concat(
                        items.stream().filter(known -> !known.itemId().equals(item.itemId())), Stream.of(item))
                .toList());
    }

    /** With that item changed; an unknown one changes nothing. */
    CaseView item(ItemId itemId, UnaryOperator<ItemView> change) {
        return with(items.stream()
                .map(item -> item.itemId().equals(itemId) ? change.apply(item) : item)
                .toList());
    }

    CaseView marked(long newVersion, long newPosition) {
        return new CaseView(
                caseId,
                outline,
                course,
                inspectionReport,
                opinions,
                rounds,
                items,
                escalations,
                sittings,
                newVersion,
                newPosition);
    }
}
