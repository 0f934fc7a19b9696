package org.duban.query.suggestion;

import java.time.LocalDate;
import org.duban.events.suggestion.SuggestionOutcomeEvent;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentCarriedOver;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentFulfilled;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentTracked;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentUnfulfillable;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.KeySuggestionSelected;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionSupervisedOnSite;
import org.duban.events.suggestion.SuggestionWorkEvent;
import org.duban.events.suggestion.SuggestionWorkEvent.DeputiesConsulted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionExplained;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionGranted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRefused;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRequested;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionOpinionSent;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.query.caseview.Lists;
import org.duban.query.suggestion.SuggestionEfforts.AssistingView;
import org.duban.query.suggestion.SuggestionEfforts.DeputyTalk;
import org.duban.query.suggestion.SuggestionEfforts.SuggestionExtension;
import org.duban.query.suggestion.SuggestionFacts.KeySupervision;
import org.duban.query.suggestion.SuggestionFacts.OnSiteVisit;
import org.duban.query.suggestion.SuggestionFacts.SuggestionSupervision;
import org.duban.query.suggestion.SuggestionPromise.PromiseCarriedOver;
import org.duban.query.suggestion.SuggestionPromise.PromiseGivenUp;
import org.duban.query.suggestion.SuggestionPromise.PromiseKept;
import org.duban.query.suggestion.SuggestionPromise.PromiseProgress;
import org.duban.query.suggestion.SuggestionReplies.DissatisfactionStudy;
import org.duban.query.suggestion.SuggestionReplies.ReHandlingOrder;
import org.duban.query.suggestion.SuggestionReplies.ReplyRating;
import org.duban.query.suggestion.SuggestionReplies.ReplySilence;
import org.duban.query.suggestion.SuggestionReplies.SuggestionReply;

/** Folds what units, deputies and the committee do about a suggestion into its facts. */
final class SuggestionFold {

    private SuggestionFold() {}

    static SuggestionFacts worked(SuggestionFacts facts, SuggestionWorkEvent event) {
        LocalDate on = event.occurredOn();
        SuggestionEfforts efforts = facts.efforts();
        return switch (event) {
            case DeputiesConsulted e ->
                facts.with(efforts.with(new DeputyTalk(on, e.deputies(), e.method(), e.summary())));
            case SuggestionOpinionSent e -> facts.with(efforts.with(new AssistingView(on, e.unit(), e.opinion())));
            case SuggestionExtensionRequested e ->
                facts.with(efforts.with(new SuggestionExtension(on, e.proposedDueOn(), e.reason(), null, null, null)));
            case SuggestionExtensionGranted e ->
                facts.with(efforts.granted(e.due().dueOn()));
            case SuggestionExtensionRefused e -> facts.with(efforts.refused(e.reason()));
            case SuggestionExtensionExplained e -> facts.with(efforts.explained(e.explanation()));
            case SuggestionReplied e ->
                facts.with(facts.replies()
                        .with(new SuggestionReply(
                                on,
                                e.round(),
                                e.lead(),
                                e.category(),
                                e.reply(),
                                e.promisedBy() == null ? null : e.promisedBy().dueOn(),
                                e.signer(),
                                e.documentNo(),
                                e.recipients())));
        };
    }

    static SuggestionFacts followed(SuggestionFacts facts, SuggestionOutcomeEvent event) {
        LocalDate on = event.occurredOn();
        SuggestionReplies replies = facts.replies();
        SuggestionPromise promise = facts.promise();
        SuggestionSupervision supervision = facts.supervision();
        return switch (event) {
            case SuggestionRated e ->
                facts.with(
                        replies.with(new ReplyRating(on, e.round(), e.signer(), e.attitude(), e.result(), e.reason())));
            case SuggestionNotRated e -> facts.with(replies.with(new ReplySilence(on, e.round(), e.signers())));
            case DissatisfactionStudied e ->
                facts.with(replies.with(new DissatisfactionStudy(on, e.round(), e.atMeeting(), e.findings())));
            case SuggestionReHandlingOrdered e ->
                facts.with(replies.with(new ReHandlingOrder(on, e.round(), e.demand())));
            case CommitmentTracked e -> facts.with(promise.with(new PromiseProgress(on, e.progress())));
            case CommitmentFulfilled e ->
                facts.with(promise.with(new PromiseKept(on, replies.round(), e.documentNo(), e.fulfilment())));
            case CommitmentCarriedOver e ->
                facts.with(promise.with(
                        new PromiseCarriedOver(on, e.reason(), e.promisedBy().dueOn())));
            case CommitmentUnfulfillable e ->
                facts.with(
                        promise.with(new PromiseGivenUp(on, replies.round(), e.documentNo(), e.reason(), e.signer())));
            case KeySuggestionSelected e ->
                facts.with(new SuggestionSupervision(
                        new KeySupervision(on, e.meeting(), e.leader(), e.demand()), supervision.visits()));
            case SuggestionSupervisedOnSite e ->
                facts.with(new SuggestionSupervision(
                        supervision.key(),
                        Lists.plus(
                                supervision.visits(), new OnSiteVisit(on, e.place(), e.participants(), e.findings()))));
        };
    }
}
