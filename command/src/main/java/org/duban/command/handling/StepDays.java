package org.duban.command.handling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.ItemId;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** The days of the steps that others build on. */
record StepDays(Handling handling, CaseBasis basis) {

    /** When the present last day of a duty was set. */
    LocalDate since(DutyId duty) {
        return handling.duties().get(duty).map(Duty::since).orElse(basis.openedOn());
    }

    /** The latest step of the case that its end builds on. */
    LocalDate lastOfCase() {
        LocalDate last =
                Steps.later(basis.lastOn(), handling.ending().everyone().lastOn());
        last = Steps.later(last, handling.ending().deputies().lastOn());
        last = Steps.later(last, handling.reports().lastOn());
        return latest(last, handling.items().all().stream().map(Item::lastOn));
    }

    /** The day from which on that paper is there; refuses if it is not. */
    LocalDate of(CasePaper paper) {
        LocalDate on = since(paper);
        CommandRefused.unless(on != null, HandlingRule.PAPER_NOT_THERE, "papers", paper.name());
        return Objects.requireNonNull(on);
    }

    /** The papers that are there. */
    Set<CasePaper> papers() {
        return Stream.of(CasePaper.values())
                .filter(paper -> since(paper) != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CasePaper.class)));
    }

    private @Nullable LocalDate since(CasePaper paper) {
        return switch (paper) {
            case REPORT -> basis.deliberatedOn() == null ? handling.deliberationHeldOn() : basis.deliberatedOn();
            case OPINIONS -> handling.opinions().approvedOn();
            case HANDLING_REPORT -> last(HandlingDuty.DEPUTY_NOTICE, Duty::since);
            case REPLY -> isSuggestion() ? last(HandlingDuty.PUBLICATION, Duty::since) : null;
            case RESOLUTION_REPORT -> last(HandlingDuty.RESOLUTION_REPORT, Duty::metOn);
        };
    }

    /** Of what answers one deputy the others are not owed a notice. */
    private boolean isSuggestion() {
        return handling.duties().get(HandlingDuty.DEPUTY_NOTICE.only()).isEmpty();
    }

    private @Nullable LocalDate last(DutyKind kind, Function<Duty, @Nullable LocalDate> day) {
        return handling.duties().all().stream()
                .filter(duty -> kind.has(duty.id()))
                .flatMap(duty -> Stream.ofNullable(day.apply(duty)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The step of an item that its next one builds on. */
    LocalDate lastOf(ItemId itemId) {
        return handling.items().get(itemId).lastOn();
    }

    /** The day an item began. */
    LocalDate identifiedOf(ItemId itemId) {
        return handling.items().get(itemId).identifiedOn();
    }

    /** That day, or the case's first where the step before is not on record. */
    LocalDate known(@Nullable LocalDate on) {
        return on == null ? basis.openedOn() : on;
    }

    /** The latest of all these days. */
    static LocalDate latest(LocalDate floor, Stream<LocalDate> days) {
        return days.reduce(floor, Steps::later);
    }
}
