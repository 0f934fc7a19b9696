package org.duban.query.interpellation;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.events.interpellation.InterpellationEvent.AnswerOrdered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationAnswered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationFiled;
import org.duban.events.interpellation.InterpellationEvent.InterpellationRejected;
import org.duban.events.interpellation.InterpellationEvent.ReanswerOrdered;
import org.duban.events.interpellation.InterpellationEvent.SignatureWithdrawn;
import org.duban.query.caseview.ActedInOffice;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an interpellation; lists are oldest first.
 *
 * @param interpellation what was filed
 * @param withdrawn who does not stand by it any more
 * @param turnedDown null unless it was found to be none
 * @param answerOrder null before it was decided how the organ answers
 * @param organAnswers how it answered
 * @param reanswers when it was to answer again
 */
public record InterpellationFacts(
        @ShownTo(ORGAN) InterpellationFiled interpellation,
        List<SignatureWithdrawn> withdrawn,
        @ShownTo(ORGAN) @Nullable InterpellationRejected turnedDown,
        @ShownTo(ORGAN) @Nullable AnswerOrdered answerOrder,
        @ShownTo(ORGAN) List<InterpellationAnswered> organAnswers,
        @ShownTo(ORGAN) List<ReanswerOrdered> reanswers)
        implements StepFacts, ActedInOffice {

    /** Who stands by it. */
    public List<PersonId> signers() {
        return interpellation.signers().stream()
                .filter(signer ->
                        withdrawn.stream().noneMatch(one -> one.signer().equals(signer)))
                .toList();
    }

    @Override
    public List<OfficeAct> actsInOffice() {
        return Stream.concat(
                        interpellation.signers().stream()
                                .map(signer -> new OfficeAct(signer, interpellation.occurredOn(), OF_MEMBERS)),
                        organAnswers.stream().map(one -> new OfficeAct(one.answeredBy(), one.occurredOn(), OF_HEADS)))
                .toList();
    }
}
