package org.duban.command.resolutionreview;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CaseForm;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.handling.Handling;
import org.duban.command.resolutionreview.ResolutionReviewCommand.PlanResolutionReview;
import org.duban.command.rules.Term;
import org.duban.events.Event;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.jspecify.annotations.Nullable;

/** The mid-term check of a resolution among the forms of supervision. */
public final class ResolutionReviews
        implements CaseForm<ResolutionReviewCommand, ResolutionReviewEvent, ResolutionReview> {

    /** The form. */
    public static final ResolutionReviews FORM = new ResolutionReviews();

    private ResolutionReviews() {}

    @Override
    public String code() {
        return "RESOLUTION_REVIEW";
    }

    @Override
    public Class<ResolutionReviewCommand> commands() {
        return ResolutionReviewCommand.class;
    }

    @Override
    public Class<ResolutionReviewEvent> events() {
        return ResolutionReviewEvent.class;
    }

    @Override
    public Class<PlanResolutionReview> opening() {
        return PlanResolutionReview.class;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ResolutionReviewRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(ResolutionReviewTerm.values());
    }

    @Override
    public Set<SharedProcess> processes() {
        return EnumSet.complementOf(EnumSet.of(SharedProcess.SESSIONS));
    }

    @Override
    public List<? extends Event> decide(
            ResolutionReviewCommand command, @Nullable ResolutionReview progress, Handling handling, Context context) {
        return List.of(
                command instanceof PlanResolutionReview c
                        ? plan(c)
                        : new ResolutionReviewRules(Objects.requireNonNull(progress), context).decide(command));
    }

    private static Event plan(PlanResolutionReview c) {
        return new ResolutionReviewPlanned(
                c.caseId(),
                c.title(),
                c.resolution(),
                c.documentNo(),
                c.adoptedOn(),
                c.endsOn(),
                c.organs(),
                c.committee(),
                c.secrecy(),
                c.occurredOn());
    }

    @Override
    public ResolutionReview evolve(@Nullable ResolutionReview progress, ResolutionReviewEvent event, Author author) {
        return ResolutionReview.evolve(progress, event);
    }

    @Override
    public Aspects aspects(
            ResolutionReviewEvent event, @Nullable ResolutionReview progress, Handling handling, Context context) {
        return ResolutionReviewAspects.of(event, progress, context);
    }
}
