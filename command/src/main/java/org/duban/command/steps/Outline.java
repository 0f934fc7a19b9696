package org.duban.command.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.BackwardTerm;
import org.duban.command.CaseCommand;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a form told in steps is: its code, its families, its steps, and how it meets the processes that forms share.
 *
 * @param <C> its own commands, a sealed family
 * @param <E> its own events, a sealed family
 */
public final class Outline<C extends CaseCommand, E extends CaseEvent> {

    final String code;
    final Class<C> commands;
    final Class<E> events;
    final List<Step<? extends C, ? extends E>> steps = new ArrayList<>();
    final List<Class<? extends E>> needed = new ArrayList<>();
    List<Rule> refusals = List.of();
    List<Term> terms = List.of();
    Set<SharedProcess> processes = Set.of();
    Map<String, List<BackwardTerm>> purposes = Map.of();
    Map<String, String> bases = Map.of();

    @Nullable
    Class<? extends E> findingsFrom;

    @Nullable
    Class<? extends E> findingsUntil;

    @Nullable
    Class<? extends E> deliberated;

    @Nullable
    Class<? extends E> withoutOpinions;

    boolean organsNeeded = true;

    private Outline(String code, Class<C> commands, Class<E> events) {
        this.code = code;
        this.commands = commands;
        this.events = events;
    }

    /** A form of that code without steps yet. */
    public static <C extends CaseCommand, E extends CaseEvent> Outline<C, E> of(
            String code, Class<C> commands, Class<E> events) {
        return new Outline<>(code, commands, events);
    }

    /** With one more step; the first is the one that opens a case. */
    public Outline<C, E> step(Step<? extends C, ? extends E> step) {
        steps.add(step);
        return this;
    }

    /** With more steps. */
    public Outline<C, E> steps(List<Step<? extends C, ? extends E>> more) {
        steps.addAll(more);
        return this;
    }

    /** With the reasons for which only this form refuses. */
    public Outline<C, E> refusing(Rule... rules) {
        refusals = List.of(rules);
        return this;
    }

    /** With the deadline rules that only this form refers to. */
    public Outline<C, E> terms(Term... own) {
        terms = List.of(own);
        return this;
    }

    /** With the shared processes it takes part in, and what shared commands and refusals rest on in it. */
    public Outline<C, E> sharing(Set<SharedProcess> shared, Map<String, String> provisions) {
        processes = Set.copyOf(shared);
        bases = Map.copyOf(provisions);
        return this;
    }

    /** With the purposes for which a case may be set down for a session, each with what must be done before. */
    public Outline<C, E> purposes(Map<String, List<BackwardTerm>> own) {
        purposes = Map.copyOf(own);
        return this;
    }

    /** Findings may be recorded from that step on, until the other; null for no end. */
    public Outline<C, E> findings(Class<? extends E> from, @Nullable Class<? extends E> until) {
        findingsFrom = from;
        findingsUntil = until;
        return this;
    }

    /** That step is the deliberation of a session, which opinions come from. */
    public Outline<C, E> deliberating(Class<? extends E> step) {
        deliberated = step;
        return this;
    }

    /** A case ends only after a step of that kind. */
    public Outline<C, E> needing(Class<? extends E> step) {
        needed.add(step);
        return this;
    }

    /** After that step there will be no opinions. */
    public Outline<C, E> endingWith(Class<? extends E> step) {
        withoutOpinions = step;
        return this;
    }

    /** A case of it need not name an organ. */
    public Outline<C, E> withoutOrgans() {
        organsNeeded = false;
        return this;
    }
}
