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
public record OpinionsView(
        @Nullable Duty compile,
        @Nullable String overallEvaluation,
        List<OpinionItem> points,
        @Nullable Duty deliver,
        @Nullable Letter letter) {

    /** Nothing yet. */
    public static final OpinionsView NONE = new OpinionsView(null, null, List.of(), null, null);

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
    public OpinionsView of(List<OpinionItem> shown, @Nullable String evaluation) {
        return new OpinionsView(null, evaluation, shown, null, letter);
    }

    /** With the deadline of one of the two duties changed. */
    OpinionsView moved(DutyKind kind, UnaryOperator<Duty> change) {
        Duty compiling = kind == DutyKind.OPINION_COMPILE && compile != null ? change.apply(compile) : compile;
        Duty delivering = kind == DutyKind.OPINION_DELIVER && deliver != null ? change.apply(deliver) : deliver;
        return new OpinionsView(compiling, overallEvaluation, points, delivering, letter);
    }

    OpinionsView due(Deadline compileBy) {
        return new OpinionsView(Duty.by(compileBy), overallEvaluation, points, deliver, letter);
    }

    OpinionsView compiled(String evaluation, List<OpinionItem> compiled, LocalDate on) {
        return new OpinionsView(compile == null ? null : compile.met(on), evaluation, compiled, deliver, letter);
    }

    OpinionsView approved(Deadline deliverBy) {
        return new OpinionsView(compile, overallEvaluation, points, Duty.by(deliverBy), letter);
    }

    OpinionsView delivered(Letter sent) {
        Duty met = deliver == null ? null : deliver.met(sent.receivedOn());
        return new OpinionsView(compile, overallEvaluation, points, met, sent);
    }
}
