package org.duban.ui.pages.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.ReportRound;
import org.duban.query.caseview.ReportRound.SatisfactionVote;
import org.duban.query.duty.DutyView;
import org.duban.ui.pages.documents.OfficialLetter.Layout;
import org.duban.ui.pages.documents.OfficialLetter.Paragraph;
import org.jspecify.annotations.Nullable;

/** Notices to organs whose handling the members were dissatisfied with: the vote, the reasons, and by when to report again. */
record RedoNotices(Drafting drafting) {

    Stream<LetterDraft> all() {
        return drafting.view().rounds().stream().flatMap(round -> {
            SatisfactionVote vote = round.vote();
            return vote == null || vote.result() != Satisfaction.DISSATISFIED
                    ? Stream.empty()
                    : Stream.of(new LetterDraft(
                            "redo-" + round.organ() + "-" + round.number(),
                            notice(round, vote, items(round, vote.on()), vote.on())));
        });
    }

    /** The notice that {@code order} sends out; empty if no vote on record calls for one. */
    Optional<OfficialLetter> ordered(ReRectificationOrdered order) {
        List<ItemView> again = order.items().stream()
                .flatMap(id -> drafting.view().item(id).stream())
                .toList();
        List<String> lines = again.stream()
                .map(item -> item.finding().title() + "：" + order.reason() + limit(order.due()))
                .toList();
        String no = Objects.requireNonNullElseGet(order.documentNo(), () -> drafting.told("letter.open"));
        return drafting.view().rounds().stream()
                .filter(round -> again.stream().anyMatch(item -> item.organ() == round.organ()))
                .flatMap(round -> Stream.ofNullable(round.vote())
                        .filter(vote -> vote.result() == Satisfaction.DISSATISFIED)
                        .map(vote -> notice(round, vote, lines, order.occurredOn())))
                .reduce((first, last) -> last)
                .map(letter -> new LetterDraft("", letter).numbered(no));
    }

    private OfficialLetter notice(ReportRound round, SatisfactionVote vote, List<String> items, LocalDate on) {
        VoteTally tally = vote.tally();
        List<Paragraph> text = new ArrayList<>();
        text.add(Drafting.text(drafting.told(
                "redo.vote",
                drafting.day(vote.on()),
                drafting.say().names().meeting(vote.session().meeting()),
                drafting.view().outline().title(),
                tally.valid(),
                tally.satisfied(),
                tally.basicallySatisfied(),
                tally.dissatisfied(),
                tally.abstained())));
        text.addAll(Drafting.points(drafting.told("redo.items"), items, ""));
        again(round)
                .map(DutyView::dueOn)
                .ifPresent(due -> text.add(Drafting.text(drafting.told("redo.limit", drafting.day(due)))));
        return new OfficialLetter(
                Layout.DOCUMENT,
                drafting.issuer(),
                drafting.told("letter.open"),
                drafting.told("redo.title", drafting.view().outline().title()),
                drafting.told("organ." + round.organ()),
                text,
                List.of(),
                drafting.day(on),
                drafting.phrases());
    }

    /** What was sent back since, each with the reason and its new day. */
    private List<String> items(ReportRound round, LocalDate since) {
        return drafting.view().items().stream()
                .filter(item -> item.organ() == round.organ())
                .flatMap(item -> item.reviews().stream()
                        .filter(review -> review.verdict() == ItemState.REWORK
                                && !review.on().isBefore(since))
                        .map(review -> sentBack(item, review)))
                .toList();
    }

    private String sentBack(ItemView item, ItemView.Review review) {
        return drafting.told("redo.item", item.finding().title(), review.text(), limit(review.due()));
    }

    private String limit(@Nullable Deadline due) {
        return due == null || due.dueOn() == null ? "" : drafting.told("redo.itemLimit", drafting.day(due.dueOn()));
    }

    private Optional<DutyView> again(ReportRound round) {
        return drafting.view().rounds().stream()
                .filter(next -> next.organ() == round.organ() && next.number() == round.number() + 1)
                .flatMap(next -> drafting.view().duties().stream()
                        .filter(duty -> duty.id().equals(next.duty())))
                .findFirst();
    }
}
