package org.duban.command.suggestion;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.command.rules.Term;
import org.duban.command.suggestion.SuggestionIntakeCommand.SubmitSuggestion;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.jspecify.annotations.Nullable;

/** Suggestions, criticisms and opinions of deputies among the forms of supervision. */
public final class Suggestions implements CaseForm<SuggestionCommand, SuggestionEvent, Suggestion> {

    /** The form. */
    public static final Suggestions FORM = new Suggestions();

    private static final String TIME = "Dep25 §51; SH-Sug §19";

    private static final Map<String, String> BASES = Map.of(
            "tell-deputies",
            "Dep25 §51",
            "publish-report",
            "Dep25 §51",
            "close-case",
            "SH-Sug §21; SH-Sug §22; DD",
            "EXTENSION_AFTER_EXPIRY",
            TIME,
            "EXTENSION_TWICE",
            TIME,
            "EXTENSION_BEYOND_CAP",
            TIME);

    private Suggestions() {}

    @Override
    public String code() {
        return "SUGGESTION";
    }

    @Override
    public Class<SuggestionCommand> commands() {
        return SuggestionCommand.class;
    }

    @Override
    public Class<SuggestionEvent> events() {
        return SuggestionEvent.class;
    }

    @Override
    public Class<SubmitSuggestion> opening() {
        return SubmitSuggestion.class;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(SuggestionRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(SuggestionTerm.values());
    }

    @Override
    public Map<String, String> bases() {
        return BASES;
    }

    /** Nothing is deliberated: a suggestion goes straight to those who handle it. */
    @Override
    public Set<SharedProcess> processes() {
        return EnumSet.of(SharedProcess.TELLING, SharedProcess.CLOSING);
    }

    @Override
    public List<? extends Event> decide(
            SuggestionCommand command, @Nullable Suggestion progress, Handling handling, Context context) {
        if (command instanceof SubmitSuggestion c) {
            return List.of(SuggestionIntake.submit(c, context));
        }
        Suggestion suggestion = Objects.requireNonNull(progress);
        List<? extends Event> events = decided(command, suggestion, handling, context);
        events.stream().filter(suggestion.past()::contains).forEach(again -> Steps.notGiven(again.occurredOn()));
        return events;
    }

    private static List<? extends Event> decided(
            SuggestionCommand command, Suggestion suggestion, Handling handling, Context context) {
        return switch (command) {
            case SuggestionIntakeCommand c -> new SuggestionIntake(suggestion, handling, context).decide(c);
            case SuggestionHandoverCommand c ->
                List.of(new SuggestionHandover(suggestion, handling, context).decide(c));
            case SuggestionUnitCommand c -> List.of(new SuggestionUnits(suggestion, handling, context).decide(c));
            case SuggestionReviewCommand c -> List.of(new SuggestionReview(suggestion, handling, context).decide(c));
        };
    }

    @Override
    public Suggestion evolve(@Nullable Suggestion progress, SuggestionEvent event, Author author) {
        return Suggestion.evolve(progress, event);
    }

    @Override
    public SuggestionEvent settled(
            SuggestionEvent corrected, @Nullable Suggestion progress, Handling handling, Context context) {
        return progress != null && corrected instanceof SuggestionRated e
                ? new SuggestionReview(progress, handling, context).settled(e)
                : corrected;
    }

    @Override
    public List<? extends Event> consequences(
            SuggestionEvent wrong, SuggestionEvent right, Suggestion after, Context context) {
        return wrong instanceof SuggestionRegistered was && right instanceof SuggestionRegistered now
                ? SuggestionIntake.renumbered(was, now, context)
                : List.of();
    }

    @Override
    public Aspects aspects(SuggestionEvent event, @Nullable Suggestion progress, Handling handling, Context context) {
        return new SuggestionAspects(progress, context).of(event);
    }

    @Override
    public void mayGive(SuggestionCommand command, @Nullable Suggestion progress, Context context) {
        new SuggestionRights(Objects.requireNonNull(progress), context.actor()).mayGive(command);
    }

    /** The deputy who signs first submits, and nobody for him. */
    @Override
    public void mayOpen(SuggestionCommand opening, Context context) {
        PersonId person = context.actor().person();
        boolean own = opening instanceof SubmitSuggestion c
                && person != null
                && c.signers().stream().findFirst().equals(Optional.of(person));
        CommandRefused.unless(own, SuggestionRule.SUBMITTED_FOR_OTHERS);
    }
}
