package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.jspecify.annotations.Nullable;

/**
 * The deliberation opinions, from the session to the organ's hands.
 *
 * @param compile the committee's duty to compile them; null before the deliberation
 * @param overallEvaluation null until compiled
 * @param points each names the items it covers
 * @param deliver the clerk's duty to deliver the letter; null before it is approved
 * @param letter null until delivered
 */
public record Opinions(
        @Nullable Duty compile,
        @Nullable String overallEvaluation,
        List<OpinionItem> points,
        @Nullable Duty deliver,
        @Nullable Letter letter) {

    /** Nothing yet. */
    public static final Opinions NONE = new Opinions(null, null, List.of(), null, null);

    /**
     * The opinion letter.
     *
     * @param receiptDeemed true if the letter counts as received because nobody recorded the receipt in time
     */
    public record Letter(
            String documentNo,
            LocalDate sentOn,
            LocalDate receivedOn,
            boolean receiptDeemed,
            List<String> attachments) {}

    /** The same opinions, only these points of them and without what the congress side owes itself. */
    public Opinions of(List<OpinionItem> shown, @Nullable String evaluation) {
        return new Opinions(null, evaluation, shown, null, letter);
    }

    /** With the deadline of one of the two duties changed. */
    Opinions moved(DutyKind kind, UnaryOperator<Duty> change) {
        Duty compiling = kind == DutyKind.OPINION_COMPILE && compile != null ? change.apply(compile) : compile;
        Duty delivering = kind == DutyKind.OPINION_DELIVER && deliver != null ? change.apply(deliver) : deliver;
        return new Opinions(compiling, overallEvaluation, points, delivering, letter);
    }

    Opinions due(Deadline compileBy) {
        return new Opinions(Duty.by(compileBy), overallEvaluation, points, deliver, letter);
    }

    Opinions compiled(String evaluation, List<OpinionItem> compiled, LocalDate on) {
        return new Opinions(compile == null ? null : compile.met(on), evaluation, compiled, deliver, letter);
    }

    Opinions approved(Deadline deliverBy) {
        return new Opinions(compile, overallEvaluation, points, Duty.by(deliverBy), letter);
    }

    Opinions delivered(Letter sent) {
        Duty met = deliver == null ? null : deliver.met(sent.receivedOn());
        return new Opinions(compile, overallEvaluation, points, met, sent);
    }
}
