package org.duban.command.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.BackwardTerm;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Findings;
import org.duban.command.CaseBasis.Left;
import org.duban.command.CaseCommand;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.OpensCase;
import org.duban.events.RaisesOpinions;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/**
 * A form of supervision told as a list of steps.
 *
 * @param <C> its own commands, a sealed family
 * @param <E> its own events, a sealed family
 */
public abstract class SteppedForm<C extends CaseCommand, E extends CaseEvent> implements CaseForm<C, E, StepLog> {

    private final Outline<C, E> outline;
    private final List<DecidedStep<?, ?>> steps;
    private final Map<Class<?>, DecidedStep<?, ?>> byCommand;
    private final Map<Class<?>, DecidedStep<?, ?>> byEvent;

    /** The form of that outline. */
    protected SteppedForm(Outline<C, E> outline) {
        this.outline = outline;
        steps = outline.steps.stream().<DecidedStep<?, ?>>map(DecidedStep::of).toList();
        byCommand = steps.stream().collect(Collectors.toUnmodifiableMap(DecidedStep::command, Function.identity()));
        byEvent = steps.stream()
                .collect(Collectors.toUnmodifiableMap(DecidedStep::event, Function.identity(), (one, other) -> one));
    }

    /** The step of its own that has to come before a case may end; null if none is missing. */
    protected @Nullable String missing(StepLog log) {
        return outline.needed.stream()
                .filter(step -> !log.has(step))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(null);
    }

    /** Whether the session is to adopt a decision before the end. */
    protected boolean isToBeDecided(StepLog log) {
        return false;
    }

    /** Refuses to be set down for a session for {@code purpose}, where the form has a reason to. */
    protected void mustBeReadyFor(StepLog log, String purpose) {}

    /** The day on which was done already what must be done before a session; null if it was not, or organ by organ. */
    protected @Nullable LocalDate doneBefore(StepLog log, DutyKind kind, @Nullable SupervisedOrgan organ) {
        return null;
    }

    /** Whether there will be no opinions, so that nothing more has to follow from them. */
    protected boolean withoutOpinions(StepLog log) {
        return on(log, outline.withoutOpinions) != null;
    }

    /** Whether findings may be recorded in such a case at all. */
    protected boolean takesFindings(StepLog log) {
        return true;
    }

    /** What a case tells the steps that all forms share. */
    protected CaseBasis basis(StepLog log) {
        OpensCase opened = log.opened();
        return new CaseBasis(
                Set.copyOf(opened.organs()),
                opened.committee(),
                opened.secrecy(),
                opened.occurredOn(),
                log.lastOn(),
                findings(log),
                Steps.later(opened.occurredOn(), on(log, outline.findingsFrom)),
                on(log, outline.deliberated),
                left(log));
    }

    private Findings findings(StepLog log) {
        if (!takesFindings(log) || on(log, outline.findingsFrom) == null) {
            return Findings.NOT_YET;
        }
        return on(log, outline.findingsUntil) == null ? Findings.OPEN : Findings.OVER;
    }

    private Left left(StepLog log) {
        if (missing(log) != null) {
            return Left.OWN_STEP;
        }
        List<RaisesOpinions> hearings = log.events().stream()
                .filter(RaisesOpinions.class::isInstance)
                .map(RaisesOpinions.class::cast)
                .toList();
        // Once a member has said something a case does not end without it, whatever else its form makes of the end.
        boolean raised =
                hearings.stream().anyMatch(heard -> !heard.opinionsRaised().isEmpty());
        if (!processes().contains(SharedProcess.OPINIONS) || (withoutOpinions(log) && !raised)) {
            return Left.NOTHING;
        }
        return raised || hearings.isEmpty() ? Left.OPINIONS : Left.TELLING;
    }

    private static @Nullable LocalDate on(StepLog log, @Nullable Class<? extends CaseEvent> step) {
        return step == null ? null : log.on(step);
    }

    @Override
    public final String code() {
        return outline.code;
    }

    @Override
    public final Class<C> commands() {
        return outline.commands;
    }

    @Override
    public final Class<E> events() {
        return outline.events;
    }

    @Override
    public final Class<? extends C> opening() {
        return outline.steps.getFirst().command;
    }

    @Override
    public final List<Rule> refusals() {
        return outline.refusals;
    }

    @Override
    public final List<Term> terms() {
        return outline.terms;
    }

    @Override
    public final Set<SharedProcess> processes() {
        return outline.processes;
    }

    @Override
    public final Map<String, List<BackwardTerm>> purposes() {
        return outline.purposes;
    }

    @Override
    public final Map<String, String> bases() {
        return outline.bases;
    }

    @Override
    public final List<? extends Event> decide(
            C command, @Nullable StepLog progress, Handling handling, Context context) {
        DecidedStep<?, ?> step = Objects.requireNonNull(byCommand.get(command.getClass()));
        if (progress == null) {
            return step.opening(command, new SoFar(null, handling, context));
        }
        CommandRefused.unless(!opening().isInstance(command), CommonRule.CASE_ALREADY_OPEN);
        return step.decide(command, new SoFar(progress, handling, context));
    }

    @Override
    public final StepLog evolve(@Nullable StepLog progress, E event, Author author) {
        return progress == null ? new StepLog(this, List.of(event)) : progress.with(event);
    }

    @Override
    public final Aspects aspects(E event, @Nullable StepLog progress, Handling handling, Context context) {
        DecidedStep<?, ?> step = Objects.requireNonNull(byEvent.get(event.getClass()));
        SoFar soFar = new SoFar(progress, handling, context);
        Aspects aspects = step.aspects(event, soFar);
        return event instanceof OpensCase opened
                ? aspects.checking(() -> {
                    Openings.check(opened, outline.organsNeeded, context);
                    aspects.check().run();
                })
                : aspects;
    }
}
