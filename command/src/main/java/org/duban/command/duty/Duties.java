package org.duban.command.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.duty.End.Cause;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Owing;
import org.duban.events.Owing.Ends;
import org.duban.events.Owing.Meets;
import org.duban.events.Owing.Moves;
import org.duban.events.Owing.Opens;
import org.duban.events.Owing.Passes;
import org.duban.events.Owing.Recounts;
import org.duban.events.Owing.Renews;
import org.duban.events.duty.DutyEvent;

/**
 * Everything a stream owes or owed by a date.
 *
 * @param byId in the order in which they were first owed, each in its present term
 * @param past terms that are over because another one followed or the item was merged, oldest first
 */
public record Duties(Map<DutyId, Duty> byId, List<DutyTerm> past) {

    /** Nothing is owed yet. */
    public static final Duties NONE = new Duties(Map.of(), List.of());

    /** All of them. */
    public Collection<Duty> all() {
        return byId.values();
    }

    /** The duty of that name. */
    public Optional<Duty> get(DutyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every term there was, those that are over first. */
    public List<DutyTerm> terms() {
        Stream<DutyTerm> present = byId.values().stream().map(duty -> new DutyTerm(duty, duty.end()));
        return Stream.concat(past.stream(), present).toList();
    }

    /** What is still owed. */
    public List<Duty> open() {
        return byId.values().stream().filter(Duty::open).toList();
    }

    /** The duty of that name; refuses if there is none. */
    public Duty known(DutyId id) {
        return get(id).orElseThrow(() -> new CommandRefused(CommonRule.DUTY_UNKNOWN, "duty", id.value()));
    }

    /** The duty of that name; refuses if there is none that is still owed. */
    public Duty owed(DutyId id) {
        Duty duty = known(id);
        CommandRefused.unless(duty.open(), DutyRule.DUTY_MET, "duty", id.value(), "on", String.valueOf(duty.metOn()));
        return duty;
    }

    /** The duties after {@code event}: what it owes by the event's own word, and what it says of a single duty besides. */
    public Duties after(Event event) {
        Duties next = this;
        for (Owing owing : event.owing()) {
            next = next.after(owing, event.occurredOn());
        }
        return event instanceof DutyEvent about ? DutyFold.evolve(next, about) : next;
    }

    private Duties after(Owing owing, LocalDate on) {
        return switch (owing) {
            case Opens o -> over(o.duty(), on, Cause.NEXT_TERM).with(Duty.owed(o.duty(), o.due(), o.by(), on));
            case Renews r ->
                get(r.duty())
                        .map(duty ->
                                over(duty.id(), on, Cause.NEXT_TERM).with(Duty.owed(duty.id(), r.due(), duty.by(), on)))
                        .orElse(this);
            case Meets m -> changed(m.duty(), duty -> duty.met(m.on()));
            case Moves m -> changed(m.duty(), duty -> duty.moved(m.due(), on));
            case Recounts r -> changed(r.duty(), duty -> duty.moved(r.due(), duty.since()));
            case Passes p -> changed(p.duty(), duty -> duty.passed(p.by()));
            case Ends e ->
                e.cause() == Owing.Cause.MERGED
                        ? merged(e.duty(), on)
                        : changed(
                                e.duty(),
                                duty -> duty.ended(
                                        new End(on, Cause.valueOf(e.cause().name()))));
        };
    }

    /** Owed as another one from then on; what was met before stays so. */
    private Duties merged(DutyId id, LocalDate on) {
        return get(id).filter(Duty::open).isPresent()
                ? over(id, on, Cause.MERGED).without(id)
                : this;
    }

    /** An event about a duty that the stream never had changes nothing. */
    Duties changed(DutyId id, UnaryOperator<Duty> change) {
        Duty duty = byId.get(id);
        return duty == null ? this : with(change.apply(duty));
    }

    /** The duty's present term, if it has one, is over. */
    private Duties over(DutyId id, LocalDate on, Cause cause) {
        return get(id).map(duty -> Stream.concat(past.stream(), Stream.of(DutyTerm.ended(duty, on, cause))))
                .map(over -> new Duties(byId, over.toList()))
                .orElse(this);
    }

    private Duties with(Duty duty) {
        Map<DutyId, Duty> next = new LinkedHashMap<>(byId);
        next.put(duty.id(), duty);
        return new Duties(Collections.unmodifiableMap(next), past);
    }

    private Duties without(DutyId id) {
        Map<DutyId, Duty> next = new LinkedHashMap<>(byId);
        next.remove(id);
        return new Duties(Collections.unmodifiableMap(next), past);
    }
}
