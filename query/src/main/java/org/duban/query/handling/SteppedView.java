package org.duban.query.handling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.DutyKind;
import org.duban.events.OpensCase;
import org.duban.events.SupervisedOrgan;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseStage;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.OrganPapers;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.Stages;
import org.duban.query.caseview.StepFacts;
import org.duban.query.caseview.ViewedForm;
import org.jspecify.annotations.Nullable;

/**
 * How a form is viewed that is told in steps: what opens a case, and what each step changes beside the facts.
 *
 * @param <E> its own events
 * @param <F> its facts
 */
public final class SteppedView<E extends CaseEvent, F extends StepFacts> {

    private final String code;
    private final String folder;
    private final Class<E> family;
    private final Class<F> facts;
    private final Map<Class<?>, BiFunction<CaseView, E, CaseView>> changes = new HashMap<>();
    private Stages stages = Stages.of(HandlingStage.values());
    private List<? extends DutyKind> duties = List.of();
    private List<String> purposes = List.of();
    private OrganPapers<E> papers = OrganPapers.none();
    private @Nullable CaseStage first;
    private Function<OpensCase, @Nullable String> subject = event -> null;

    private SteppedView(String code, String folder, Class<E> family, Class<F> facts) {
        this.code = code;
        this.folder = folder;
        this.family = family;
        this.facts = facts;
    }

    /** A view of the form of that code, with the folder of its words, its events and its facts. */
    public static <E extends CaseEvent, F extends StepFacts> SteppedView<E, F> of(
            String code, String folder, Class<E> family, Class<F> facts) {
        return new SteppedView<>(code, folder, family, facts);
    }

    /** With stages of its own, the first of them that of a case just opened; then those of handling, if it has these. */
    public SteppedView<E, F> stages(CaseStage[] own, boolean handled) {
        first = own[0];
        stages = handled
                ? Stages.of(own, HandlingStage.values())
                : Stages.of(own, new CaseStage[] {HandlingStage.CLOSED});
        return this;
    }

    /** With what a case is about, where its title does not say all. */
    public <O extends OpensCase> SteppedView<E, F> about(Class<O> opening, Function<O, @Nullable String> told) {
        subject = event -> told.apply(opening.cast(event));
        return this;
    }

    /** With the kinds of duties of its own. */
    public SteppedView<E, F> duties(DutyKind... own) {
        duties = List.of(own);
        return this;
    }

    /** With the purposes for which a case may be set down for a session. */
    public SteppedView<E, F> purposes(String... own) {
        purposes = List.of(own);
        return this;
    }

    /** With what passes between one organ and the committee alone. */
    public SteppedView<E, F> papers(OrganPapers<E> own) {
        papers = own;
        return this;
    }

    /** A step of that kind brings a case to {@code stage}. */
    public SteppedView<E, F> reaching(Class<? extends E> step, CaseStage stage) {
        return reachingWhen(step, stage, view -> true);
    }

    /** A step of that kind brings a case to {@code stage}, where the case with it is such. */
    public SteppedView<E, F> reachingWhen(Class<? extends E> step, CaseStage stage, Predicate<CaseView> such) {
        return changing(
                step, (view, event) -> such.test(view) ? view.with(view.course().reached(stages, stage)) : view);
    }

    /** By a step of that kind organs learn of the case. */
    public <S extends E> SteppedView<E, F> telling(
            Class<S> step, BiFunction<CaseView, S, List<SupervisedOrgan>> organs) {
        return changing(step, (view, event) -> {
            Course course = view.course();
            for (SupervisedOrgan organ : organs.apply(view, event)) {
                course = course.telling(organ, event.occurredOn());
            }
            return view.with(course);
        });
    }

    /** A step of that kind is a session's deliberation. */
    public <S extends E> SteppedView<E, F> deliberating(Class<S> step, Function<S, HeldDeliberation> told) {
        return changing(step, (view, event) -> new HandlingFold(stages).deliberated(view, told.apply(event)));
    }

    /** A step of that kind changes the case otherwise. */
    public <S extends E> SteppedView<E, F> changing(Class<S> step, BiFunction<CaseView, S, CaseView> change) {
        changes.merge(
                step,
                (view, event) -> change.apply(view, step.cast(event)),
                (one, other) -> (view, event) -> other.apply(one.apply(view, event), event));
        return this;
    }

    /** The line in the table of contents. */
    public ViewedForm<E, F> view() {
        Objects.requireNonNull(first, code + " has no stages");
        return new ViewedForm<>(
                code,
                folder,
                family,
                facts,
                stages,
                duties,
                purposes,
                confidential(family).toList(),
                papers,
                this::opened,
                this::evolve);
    }

    private Stream<Class<? extends E>> confidential(Class<?> events) {
        return Arrays.stream(events.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? confidential(type) : Stream.of(type.<E>asSubclass(family)))
                .filter(type -> !StepFacts.isPublic(facts, type));
    }

    private Optional<CaseView> opened(E event) {
        return event instanceof OpensCase opening
                ? Optional.of(changed(
                        CaseView.opened(
                                event.caseId(),
                                new CaseOutline(
                                        code,
                                        opening.title(),
                                        subject.apply(opening),
                                        opening.organs(),
                                        opening.committee(),
                                        opening.secrecy()),
                                Course.opened(Objects.requireNonNull(first), event.occurredOn()),
                                StepFacts.first(facts, event)),
                        event))
                : Optional.empty();
    }

    private CaseView evolve(CaseView view, E event) {
        if (!facts.isInstance(view.facts()) || event instanceof OpensCase) {
            return view;
        }
        return changed(view.with(StepFacts.with(facts.cast(view.facts()), event)), event);
    }

    private CaseView changed(CaseView view, E event) {
        return changes.getOrDefault(event.getClass(), (same, nothing) -> same).apply(view, event);
    }
}
