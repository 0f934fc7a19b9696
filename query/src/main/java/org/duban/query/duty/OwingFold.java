package org.duban.query.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Owing;
import org.duban.events.duty.DutyEvent;

/** Folds what events do to the duties of their stream. What does not fit the duties changes nothing. */
public final class OwingFold {

    private OwingFold() {}

    /**
     * The duties after one more event.
     *
     * @param recordedAt when the event became known
     */
    public static List<DutyView> evolve(List<DutyView> before, Event event, Instant recordedAt) {
        List<DutyView> duties = before;
        for (Owing owing : event.owing()) {
            duties = evolve(duties, owing, event.occurredOn());
        }
        return event instanceof DutyEvent about
                ? changed(
                        duties,
                        about.duty(),
                        duty -> duty.with(EscalationFold.evolve(duty.escalation(), about, recordedAt)))
                : duties;
    }

    private static List<DutyView> evolve(List<DutyView> duties, Owing owing, LocalDate on) {
        return switch (owing) {
            case Owing.Opens opens -> opened(duties, DutyView.opened(opens.duty(), opens.by(), opens.due(), on));
            case Owing.Renews renews -> changed(duties, renews.duty(), duty -> duty.renewed(renews.due(), on));
            case Owing.Meets meets -> changed(duties, meets.duty(), duty -> duty.met(meets.on()));
            case Owing.Moves moves -> changed(duties, moves.duty(), duty -> duty.moved(moves.due()));
            case Owing.Recounts recounts -> changed(duties, recounts.duty(), duty -> duty.moved(recounts.due()));
            case Owing.Passes passes -> changed(duties, passes.duty(), duty -> duty.passed(passes.by()));
            case Owing.Ends ends -> changed(duties, ends.duty(), duty -> duty.ended(ends.cause(), on));
        };
    }

    private static List<DutyView> opened(List<DutyView> duties, DutyView opened) {
        boolean known = duties.stream().anyMatch(duty -> duty.id().equals(opened.id()));
        return known
                ? changed(
                        duties, opened.id(), duty -> duty.reopened(opened.responsible(), opened.due(), opened.since()))
                : Stream.concat(duties.stream(), Stream.of(opened)).toList();
    }

    private static List<DutyView> changed(List<DutyView> duties, DutyId id, UnaryOperator<DutyView> change) {
        return duties.stream()
                .map(duty -> duty.id().equals(id) ? change.apply(duty) : duty)
                .toList();
    }
}
