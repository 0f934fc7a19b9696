package org.duban.command.internalrule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.dutyscheme.DutySchemes;
import org.duban.command.internalrule.InternalRuleCommand.AdoptInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.EnterInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.HoldSelfCheck;
import org.duban.command.internalrule.InternalRuleCommand.RepealInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.ReviseInternalRule;
import org.duban.command.meeting.Meetings;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleEntered;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SelfCheckHeld;
import org.jspecify.annotations.Nullable;

/** The register of internal rules. */
public final class InternalRules extends LoggedRegister<InternalRuleCommand, InternalRuleEvent> {

    /** The register. */
    public static final InternalRules REGISTER = new InternalRules();

    private InternalRules() {
        super(InternalRuleId.KIND, InternalRuleCommand.class, InternalRuleEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(InternalRuleRule.values());
    }

    @Override
    protected List<InternalRuleEvent> on(
            InternalRuleCommand command, @Nullable EntryLog<InternalRuleEvent> entry, Context context) {
        if (command instanceof EnterInternalRule c) {
            notBegun(entry, c);
            return List.of(new InternalRuleEntered(
                    c.internalRuleId(), c.title(), c.maker(), c.documentNo(), c.effectiveFrom(), c.occurredOn()));
        }
        if (command instanceof AdoptInternalRule c) {
            notBegun(entry, c);
            return List.of(adopted(c, context));
        }
        EntryLog<InternalRuleEvent> log = begun(entry, command);
        inForce(log);
        return List.of(
                switch (command) {
                    case EnterInternalRule c -> log.events().getFirst();
                    case AdoptInternalRule c -> log.events().getFirst();
                    case ReviseInternalRule c -> revised(c, log);
                    case RepealInternalRule c ->
                        new InternalRuleRepealed(
                                c.internalRuleId(),
                                c.meeting(),
                                c.documentNo(),
                                c.reason(),
                                c.repealedFrom(),
                                c.occurredOn());
                    case HoldSelfCheck c -> new SelfCheckHeld(c.internalRuleId(), c.findings(), c.occurredOn());
                });
    }

    private static InternalRuleAdopted adopted(AdoptInternalRule c, Context context) {
        if (c.scheme() != null) {
            DutySchemes.inForce(context, c.scheme());
        }
        return new InternalRuleAdopted(
                c.internalRuleId(),
                c.title(),
                c.meeting(),
                c.documentNo(),
                c.effectiveFrom(),
                c.termsSet(),
                c.scheme(),
                c.occurredOn());
    }

    private static InternalRuleRevised revised(ReviseInternalRule c, EntryLog<InternalRuleEvent> log) {
        int edition = 2 + (int) log.all(InternalRuleRevised.class).count();
        return new InternalRuleRevised(
                c.internalRuleId(),
                edition,
                c.title(),
                c.meeting(),
                c.documentNo(),
                c.summary(),
                c.effectiveFrom(),
                c.termsSet(),
                c.occurredOn());
    }

    /** Which of two rules would hold that set one term from one day nobody could tell. */
    private static void checkTerms(InternalRuleId own, TermsSet terms, LocalDate on, Context context) {
        terms.check(on, context);
        context.world().all(REGISTER).stream()
                .filter(log -> !log.has(InternalRuleRepealed.class))
                .flatMap(log -> log.events().stream())
                .filter(event -> !event.internalRuleId().equals(own))
                .forEach(event -> {
                    switch (event) {
                        case InternalRuleAdopted e -> terms.mustDiffer(e.termsSet(), e.effectiveFrom(), e.documentNo());
                        case InternalRuleRevised e -> terms.mustDiffer(e.termsSet(), e.effectiveFrom(), e.documentNo());
                        default -> {} // the others set no terms
                    }
                });
    }

    private static void inForce(EntryLog<InternalRuleEvent> log) {
        LocalDate repealed = log.on(InternalRuleRepealed.class);
        CommandRefused.unless(
                repealed == null, InternalRuleRule.INTERNAL_RULE_REPEALED, "on", String.valueOf(repealed));
    }

    /** A revision follows the one before it. */
    @Override
    protected LocalDate floor(InternalRuleEvent event, EntryLog<InternalRuleEvent> before) {
        LocalDate revised = before.on(InternalRuleRevised.class);
        return event instanceof SelfCheckHeld || revised == null ? before.begunOn() : revised;
    }

    @Override
    protected void check(InternalRuleEvent event, @Nullable EntryLog<InternalRuleEvent> before, Context context) {
        switch (event) {
            case InternalRuleAdopted e -> {
                Meetings.resolved(context, e.meeting(), e.occurredOn());
                checkTerms(e.internalRuleId(), new TermsSet(e.termsSet(), e.effectiveFrom()), e.occurredOn(), context);
            }
            case InternalRuleRevised e -> {
                Meetings.resolved(context, e.meeting(), e.occurredOn());
                checkTerms(e.internalRuleId(), new TermsSet(e.termsSet(), e.effectiveFrom()), e.occurredOn(), context);
                mustBeNew(e, before);
                mustFollow(e.effectiveFrom(), before);
            }
            case InternalRuleRepealed e -> {
                Meetings.resolved(context, e.meeting(), e.occurredOn());
                CommandRefused.unless(
                        !e.repealedFrom().isBefore(e.occurredOn()),
                        InternalRuleRule.REPEALED_BEFORE_DECIDED,
                        "on",
                        e.occurredOn().toString());
            }
            case InternalRuleEntered e -> {}
            case SelfCheckHeld e -> {}
        }
    }

    /** Refuses a revision that is on record: editions are numbered, so that one given twice would count as two. */
    private static void mustBeNew(InternalRuleRevised event, @Nullable EntryLog<InternalRuleEvent> before) {
        CommandRefused.unless(
                before == null
                        || before.all(InternalRuleRevised.class)
                                .noneMatch(other -> other.documentNo().equals(event.documentNo())),
                InternalRuleRule.REVISION_ON_RECORD,
                "documentNo",
                event.documentNo());
    }

    /** Refuses an edition that would hold from before the one that it takes the place of. */
    private static void mustFollow(LocalDate from, @Nullable EntryLog<InternalRuleEvent> before) {
        if (before == null) {
            return;
        }
        LocalDate earlier = before.events().stream()
                .flatMap(event -> Stream.ofNullable(heldFrom(event)))
                .max(LocalDate::compareTo)
                .orElse(from);
        CommandRefused.unless(
                !from.isBefore(earlier), InternalRuleRule.EDITION_HOLDS_EARLIER, "from", earlier.toString());
    }

    private static @Nullable LocalDate heldFrom(InternalRuleEvent event) {
        return switch (event) {
            case InternalRuleEntered e -> e.effectiveFrom();
            case InternalRuleAdopted e -> e.effectiveFrom();
            case InternalRuleRevised e -> e.effectiveFrom();
            case InternalRuleRepealed e -> null;
            case SelfCheckHeld e -> null;
        };
    }
}
