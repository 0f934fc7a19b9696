package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.query.caseview.FormFacts;
import org.duban.query.caseview.HandledByUnits;
import org.duban.query.caseview.Parties;
import org.duban.query.caseview.SignedByDeputies;
import org.duban.query.caseview.UnitOutcome;
import org.duban.query.suggestion.SuggestionHandoverFacts.SuggestionTeam;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a suggestion of deputies; lists are oldest first.
 *
 * @param text what was submitted, and by whom
 * @param intake whether it was accepted, and how it ended without being handled
 * @param handover how it came to those who handle it
 * @param efforts what the units did before they replied
 * @param replies the replies and what the deputies think of them
 * @param promise what became of what the replies promise
 * @param supervision how the congress looked after it
 */
public record SuggestionFacts(
        SuggestionText text,
        SuggestionIntakeFacts intake,
        SuggestionHandoverFacts handover,
        SuggestionEfforts efforts,
        SuggestionReplies replies,
        SuggestionPromise promise,
        SuggestionSupervision supervision)
        implements FormFacts, HandledByUnits, SignedByDeputies {

    /** What deputies submitted; the lead deputy stands first. */
    public record SuggestionText(
            String content,
            List<PersonId> signers,
            @Nullable MeetingId congress,
            @Nullable String motion) {}

    /** How the congress looked after it. */
    public record SuggestionSupervision(@Nullable KeySupervision key, List<OnSiteVisit> visits) {}

    /** That the Chairpersons' Meeting chose it for key supervision. */
    public record KeySupervision(LocalDate on, MeetingId meeting, PersonId leader, String demand) {}

    /** A visit to see how it is handled. */
    public record OnSiteVisit(LocalDate on, String place, List<PersonId> participants, String findings) {}

    @Override
    public List<PersonId> signatories() {
        return text.signers();
    }

    @Override
    public Optional<UnitId> lead() {
        return handover.team().map(SuggestionTeam::lead);
    }

    @Override
    public List<UnitOutcome> outcomes() {
        return new SuggestionOutcomes(handover, replies, promise).all();
    }

    static SuggestionFacts of(SuggestionText text) {
        return new SuggestionFacts(
                text,
                SuggestionIntakeFacts.NONE,
                SuggestionHandoverFacts.NONE,
                SuggestionEfforts.NONE,
                SuggestionReplies.NONE,
                SuggestionPromise.NONE,
                new SuggestionSupervision(null, List.of()));
    }

    SuggestionFacts with(SuggestionIntakeFacts next) {
        return new SuggestionFacts(text, next, handover, efforts, replies, promise, supervision);
    }

    SuggestionFacts with(SuggestionHandoverFacts next) {
        return new SuggestionFacts(text, intake, next, efforts, replies, promise, supervision);
    }

    SuggestionFacts with(SuggestionEfforts next) {
        return new SuggestionFacts(text, intake, handover, next, replies, promise, supervision);
    }

    SuggestionFacts with(SuggestionReplies next) {
        return new SuggestionFacts(text, intake, handover, efforts, next, promise, supervision);
    }

    SuggestionFacts with(SuggestionPromise next) {
        return new SuggestionFacts(text, intake, handover, efforts, replies, next, supervision);
    }

    SuggestionFacts with(SuggestionSupervision next) {
        return new SuggestionFacts(text, intake, handover, efforts, replies, promise, next);
    }

    /** Those who signed, and the units that have it now. */
    @Override
    public Parties parties() {
        Set<UnitId> units = handover.team().stream()
                .flatMap(team -> Stream.concat(Stream.of(team.lead()), team.assisting().stream()))
                .collect(Collectors.toUnmodifiableSet());
        return new Parties(units, Set.copyOf(text.signers()));
    }

    @Override
    public FormFacts forOrgan(Predicate<SupervisedOrgan> others) {
        return this;
    }

    /** What was asked, what was answered, and of ratings those of replies that all have rated. */
    @Override
    public FormFacts forTheRated(FormFacts today) {
        return today instanceof SuggestionFacts now && now.ratingIsOpen()
                ? with(replies.withoutRatings(now.replies.round()))
                : this;
    }

    @Override
    public boolean isSealedRating(Event event) {
        return event instanceof SuggestionRated rated && rated.round() == replies.round() && ratingIsOpen();
    }

    private boolean ratingIsOpen() {
        return !replies.heard(text.signers());
    }

    /** What was asked and what was answered. */
    @Override
    public FormFacts forThePublic() {
        SuggestionText nameless = new SuggestionText(text.content(), List.of(), text.congress(), text.motion());
        return of(nameless)
                .with(intake.forThePublic())
                .with(handover.forThePublic())
                .with(replies.forThePublic())
                .with(promise.forThePublic());
    }

    @Override
    public FormFacts forHandlers() {
        return forThePublic();
    }
}
