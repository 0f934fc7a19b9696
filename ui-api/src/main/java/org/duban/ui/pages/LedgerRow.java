package org.duban.ui.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.duty.Escalation.Pressure;
import org.duban.query.followup.FollowUp;
import org.duban.ui.sheet.Lit;
import org.jspecify.annotations.Nullable;

/**
 * An item as the ledger of rectification shows it.
 *
 * @param number of its line, from 1
 * @param duty by when it is due; null where nothing is owed
 */
record LedgerRow(
        int number, CaseView view, ItemView item, @Nullable FollowUp duty, SheetLabels labels) {

    String source() {
        String from = item.finding().source();
        return labels.code("form", view.outline().form()) + " "
                + labels.words().find("source." + from).orElse(from);
    }

    /** The number of the letter that handed it over. */
    String letter() {
        return Optional.ofNullable(item.organ())
                .flatMap(view.opinions()::letter)
                .map(OpinionLetter::documentNo)
                .orElse("");
    }

    String category() {
        return labels.code("value.Category", item.finding().category());
    }

    @Nullable
    String lead() {
        return assigned().map(one -> labels.unit(one.leadUnit())).orElse(null);
    }

    @Nullable
    String assisting() {
        return assigned().map(one -> labels.units(one.assistingUnits())).orElse(null);
    }

    @Nullable
    String answering() {
        return assigned().map(Assignment::responsible).orElse(null);
    }

    String measures() {
        return lines(item.results().stream().map(result -> result.on() + " " + result.measures()));
    }

    @Nullable
    LocalDate due() {
        return duty == null
                ? assigned().map(Assignment::due).map(Deadline::dueOn).orElse(null)
                : duty.dueOn();
    }

    String extensions() {
        return lines(handling(ItemHandling::extensions)
                .map(asked -> asked.requestedOn() + " " + asked.reason() + granted(asked.decision())));
    }

    private static String granted(org.duban.query.caseview.ExtensionRequest.@Nullable ExtensionDecision decision) {
        Deadline due = decision == null ? null : decision.due();
        return due == null || due.dueOn() == null ? "" : " → " + due.dueOn();
    }

    String progress() {
        return lines(handling(handling -> handling.work().progress()).map(note -> note.on() + " " + note.text()));
    }

    String result() {
        return lines(item.results().stream().map(result -> result.on() + " " + result.result()));
    }

    String evidence() {
        return lines(item.results().stream()
                .flatMap(result -> result.evidence().stream())
                .map(file -> file.name()));
    }

    String review() {
        return lines(item.reviews().stream()
                .map(review -> States.of(review.verdict(), labels.words()) + " " + review.text()));
    }

    String reviewedOn() {
        return lines(item.reviews().stream().map(review -> review.on().toString()));
    }

    String supervisionLetters() {
        return duty == null
                ? ""
                : lines(duty.escalation().letters().stream()
                        .filter(letter -> letter.kind() == Pressure.SUPERVISION)
                        .map(EscalationLetter::documentNo)
                        .filter(Objects::nonNull));
    }

    /** How often a review sent it back to be done again; null where the reader sees no reviews. */
    @Nullable
    Long returns() {
        return item.handling() == null
                ? null
                : item.reviews().stream()
                        .filter(review -> review.verdict() == ItemState.REWORK)
                        .count();
    }

    String state() {
        return item.handling() == null ? "" : States.of(item.handling().state(), labels.words());
    }

    @Nullable
    Lit light() {
        return duty == null ? null : new Lit(duty.light(), labels.code("light", duty.light()));
    }

    @Nullable
    LocalDate closedOn() {
        return !item.is(ItemState.CLOSED)
                ? null
                : item.reviews().stream()
                        .filter(review -> review.verdict() == ItemState.CLOSED)
                        .map(ItemView.Review::on)
                        .reduce((first, second) -> second)
                        .orElse(null);
    }

    /** What somebody found who looked back at it. */
    String lookedBack() {
        return lines(item.reviews().stream()
                .filter(review -> review.finder() != null)
                .map(review -> review.on() + " " + review.text()));
    }

    private <A> Stream<A> handling(Function<ItemHandling, List<A>> part) {
        return Stream.ofNullable(item.handling()).flatMap(one -> part.apply(one).stream());
    }

    private Optional<Assignment> assigned() {
        return Optional.ofNullable(item.assignment());
    }

    private static String lines(Stream<String> texts) {
        return texts.map(String::strip).collect(Collectors.joining("\n"));
    }
}
