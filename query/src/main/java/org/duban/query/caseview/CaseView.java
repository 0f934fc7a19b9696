package org.duban.query.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.StreamView;

/**
 * One case as it stands after some event.
 *
 * @param duties what it owes or owed, in the order in which it first did
 * @param rounds of the handling reports, those of one organ in their order
 * @param items in the order they were found
 * @param sittings the sessions that it was set down for, in the order in which it was
 * @param facts what its form keeps beyond what every case has
 * @param partial whether the reader is shown only part of it, so that what is missing here may be there
 * @param version 1 + the stream's sequence at the last event that a person caused; what an optimistic command compares
 * @param position of its last event in the ledger
 */
public record CaseView(
        CaseId caseId,
        CaseOutline outline,
        Course course,
        List<DutyView> duties,
        OpinionsView opinions,
        List<ReportRound> rounds,
        List<ItemView> items,
        List<Sitting> sittings,
        Proceedings proceedings,
        FormFacts facts,
        boolean partial,
        long version,
        long position)
        implements StreamView {

    /** A case that was just opened. */
    public static CaseView opened(CaseId caseId, CaseOutline outline, Course course, FormFacts facts) {
        return new CaseView(
                caseId,
                outline,
                course,
                List.of(),
                OpinionsView.NONE,
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE,
                facts,
                false,
                0,
                0);
    }

    @Override
    public StreamId stream() {
        return caseId.stream();
    }

    /** The item of that name. */
    public Optional<ItemView> item(ItemId itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** The organ's round of reporting that goes on, or went on last. */
    public Optional<ReportRound> round(SupervisedOrgan organ) {
        return rounds.stream().filter(round -> round.organ() == organ).reduce((first, second) -> second);
    }

    /** The same case showing only these items. */
    public CaseView with(List<ItemView> shown) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                rounds,
                shown,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** The same case showing only these duties, or owing them now. */
    public CaseView owing(List<DutyView> owed) {
        return new CaseView(
                caseId,
                outline,
                course,
                owed,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** With these opinions. */
    public CaseView with(OpinionsView next) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                next,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** With these rounds of reporting. */
    public CaseView reporting(List<ReportRound> next) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                next,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** With these sessions. */
    public CaseView sitting(List<Sitting> next) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                rounds,
                items,
                next,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** With another outline. */
    public CaseView with(CaseOutline next) {
        return new CaseView(
                caseId,
                next,
                course,
                duties,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** At another point of its course. */
    public CaseView with(Course next) {
        return new CaseView(
                caseId,
                outline,
                next,
                duties,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                version,
                position);
    }

    /** With these proceedings. */
    public CaseView with(Proceedings next) {
        return new CaseView(
                caseId, outline, course, duties, opinions, rounds, items, sittings, next, facts, partial, version,
                position);
    }

    /** With these facts of its form. */
    public CaseView with(FormFacts next) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                next,
                partial,
                version,
                position);
    }

    /** With that item changed; an unknown one changes nothing. */
    public CaseView item(ItemId itemId, UnaryOperator<ItemView> change) {
        return with(items.stream()
                .map(item -> item.itemId().equals(itemId) ? change.apply(item) : item)
                .toList());
    }

    /** The same case for those who are shown part of it. */
    public CaseView partly() {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                true,
                version,
                position);
    }

    /** As of another event. */
    public CaseView marked(long newVersion, long newPosition) {
        return new CaseView(
                caseId,
                outline,
                course,
                duties,
                opinions,
                rounds,
                items,
                sittings,
                proceedings,
                facts,
                partial,
                newVersion,
                newPosition);
    }
}
