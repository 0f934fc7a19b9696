package org.duban.command.resolutionreview;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.duban.command.unit.Units;
import org.duban.events.Event;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.jspecify.annotations.Nullable;

/** The mid-term check of a resolution among the forms of supervision. */
public final class ResolutionReviews
        implements CaseForm<ResolutionReviewCommand, ResolutionReviewEvent, ResolutionReview> {

    /** The form. */
    public static final ResolutionReviews FORM = new ResolutionReviews();

    private static final String HANDLED = "S24 §17; DD";
    private static final String SESSION = "SH-Rules §5; DD";

    /** The opinions are handled as those on a special work report are; what shared steps cite of inspections is not meant. */
    private static final Map<String, String> BASES = Map.ofEntries(
            entry("schedule-session", SESSION),
            entry("mark-session-duty-done", SESSION),
            entry("identify-item", "DD"),
            entry("deliver-opinion-letter", "S24 §17; SH-Rules §26"),
            entry("assign-item", HANDLED),
            entry("report-progress", HANDLED),
            entry("submit-item-result", HANDLED),
            entry("accept-item", HANDLED),
            entry("reject-item", HANDLED),
            entry("close-item", HANDLED),
            entry("pass-look-back", HANDLED),
            entry("reopen-item", HANDLED),
            entry("hold-satisfaction-vote", "ZJ-Rules §29; DD"),
            entry("hold-follow-up-supervision", "S24 §17 ¶2"),
            entry("tell-deputies", "S24 §17 ¶3"),
            entry("publish-report", "S24 §17 ¶3"),
            entry("close-case", HANDLED),
            entry("PAPER_NOT_THERE", "S24 §17 ¶3"),
            entry("DEPUTIES_NOT_TOLD", "S24 §17 ¶3"),
            entry("NOT_PUBLISHED", "S24 §17 ¶3"));

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
    public Map<String, String> bases() {
        return BASES;
    }

    /** The day of the session is not counted back from: its law sets no terms before it for such a check. */
    @Override
    public Set<SharedProcess> processes() {
        return EnumSet.complementOf(EnumSet.of(SharedProcess.SESSIONS));
    }

    @Override
    public List<? extends Event> decide(
            ResolutionReviewCommand command, @Nullable ResolutionReview progress, Handling handling, Context context) {
        return List.of(
                command instanceof PlanResolutionReview c
                        ? plan(c, context)
                        : new ResolutionReviewRules(Objects.requireNonNull(progress), context).decide(command));
    }

    private static Event plan(PlanResolutionReview c, Context context) {
        Units.standing(context, c.committee());
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
